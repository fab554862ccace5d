package bd.sabha.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the mails. */
@Component
class MailTable {

    /** Twenty overdue directives of a decision write one mail; when the server is down they have tried once, not twenty times. */
    private static final Duration ONE_ATTEMPT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The row of that cause, address and day, written if there is none. */
    long enter(String cause, String address, LocalDate day, String messageId, String recipient, Letter letter) {
        return insert(cause, address, day, messageId, recipient, letter)
                .orElseGet(() -> jdbc.sql("select id from mail where cause = ? and address = ? and on_date = ?")
                        .params(cause, address, day)
                        .query(Long.class)
                        .single());
    }

    private Optional<Long> insert(
            String cause, String address, LocalDate day, String messageId, String recipient, Letter letter) {
        return jdbc.sql(
                        """
                        insert into mail (cause, address, on_date, recipient, subject, body, link, calendar,
                                          calendar_method, document_id, message_id, queued_at)
                        values (:cause, :address, :day, :recipient, :subject, :body, :link, :calendar,
                                :method, :document, :messageId, :now)
                        on conflict do nothing
                        returning id
                        """)
                .param("cause", cause)
                .param("address", address)
                .param("day", day)
                .param("recipient", recipient)
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("link", letter.link())
                .param("calendar", letter.calendar())
                .param("method", letter.calendarMethod())
                .param("document", letter.documentId())
                .param("messageId", messageId)
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    /** Counts an attempt unless the mail has ended; waits for whoever is sending it. */
    void countAttempt(long id) {
        jdbc.sql(
                        """
                        update mail
                           set attempts = attempts + 1, attempted_at = :now
                         where id = :id and accepted_at is null and refused_at is null
                           and (attempted_at is null or attempted_at <= :before)
                        """)
                .param("id", id)
                .param("now", now())
                .param("before", Timestamp.from(clock.instant().minus(ONE_ATTEMPT)))
                .update();
    }

    /** The mail, for its sender alone until the transaction ends; the next one waits and sees how it ended. */
    MailRow lock(long id) {
        jdbc.sql("set local lock_timeout = '90s'").update();
        return jdbc.sql(
                        """
                        select id, address, recipient, subject, body, link, calendar, calendar_method, document_id,
                               message_id, queued_at, attempts, accepted_at, refused_at
                        from mail where id = ? for update
                        """)
                .param(id)
                .query(MailRow.class)
                .single();
    }

    void accept(long id) {
        jdbc.sql("update mail set accepted_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void refuse(long id, String refusal) {
        jdbc.sql("update mail set refused_at = ?, refusal = ? where id = ?")
                .params(now(), refusal, id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
