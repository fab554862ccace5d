package bd.sabha.directory;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are called, for modules that know them by their ids. */
@Component
public class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Named(long id, String name, String nameEn, @Nullable String email) {}

    /** @throws NoSuchElementException when there is no such person */
    public Named of(long personId) {
        return jdbc.sql("select id, name, name_en, email from person where id = ?")
                .param(personId)
                .query(Named.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("person " + personId));
    }
}
