package bd.sabha.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands above the papers of an office, always in Bangla. */
@Component
public class Letterheads {

    private final JdbcClient jdbc;

    Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place below the office's name; empty: none */
    public record Letterhead(String office, String place, @Nullable String website) {}

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such office */
    public Letterhead of(long officeId) {
        return jdbc.sql("select name as office, place, website from office where id = ?")
                .param(officeId)
                .query(Letterhead.class)
                .single();
    }
}
