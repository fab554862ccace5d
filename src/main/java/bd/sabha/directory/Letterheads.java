package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands above the papers of an office. */
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
        return of(officeId, Languages.BANGLA);
    }

    /** The same in the language of the paper. */
    public Letterhead of(long officeId, Locale language) {
        var columns =
                language.equals(Languages.ENGLISH) ? "name_en as office, place_en as place" : "name as office, place";
        return jdbc.sql("select " + columns + ", website from office where id = ?")
                .param(officeId)
                .query(Letterhead.class)
                .single();
    }
}
