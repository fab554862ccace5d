package bd.sabha.directory;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of offices, as papers print them. */
@Component
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of an office's paper, always Bangla. @param place the district or upazila below its name; may be empty */
    public record Letterhead(String name, String place, @Nullable String website) {

        /** Name, place and branch, a line each, below the state's name. */
        public List<String> lines(String section) {
            return Stream.of(name, place, section)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** @throws NoSuchElementException when there is no such office */
    public Letterhead letterhead(long officeId) {
        return jdbc.sql("select name, place, website from office where id = ?")
                .param(officeId)
                .query(Letterhead.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("office " + officeId));
    }
}
