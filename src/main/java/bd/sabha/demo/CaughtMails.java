package bd.sabha.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the mail catcher took. */
@Component
@Profile("!production")
class CaughtMails {

    private final JdbcClient database;

    CaughtMails(JdbcClient database) {
        this.database = database;
    }

    /** An address that got mail. */
    record Receiver(String address, long count) {}

    /** Newest first. @param address null: everybody's */
    List<ReceivedMail> page(@Nullable String address, int size, int number) {
        return database.sql(
                        """
                        select id, address, caught_at, raw from caught_mail
                         where cast(:address as text) is null or address = :address
                         order by caught_at desc, id desc limit :size offset :skipped
                        """)
                .param("address", address)
                .param("size", size)
                .param("skipped", (number - 1L) * size)
                .query(CaughtMails::mail)
                .list();
    }

    long count(@Nullable String address) {
        return database.sql(
                        """
                        select count(*) from caught_mail where cast(:address as text) is null or address = :address
                        """)
                .param("address", address)
                .query(Long.class)
                .single();
    }

    List<Receiver> receivers() {
        return database.sql("select address, count(*) as count from caught_mail group by address order by address")
                .query(Receiver.class)
                .list();
    }

    ReceivedMail get(long id) {
        return database.sql("select id, address, caught_at, raw from caught_mail where id = ?")
                .param(id)
                .query(CaughtMails::mail)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no mail " + id));
    }

    private static ReceivedMail mail(ResultSet row, int number) throws SQLException {
        return ReceivedMail.of(
                row.getLong("id"),
                row.getString("address"),
                row.getTimestamp("caught_at").toInstant(),
                row.getBytes("raw"));
    }
}
