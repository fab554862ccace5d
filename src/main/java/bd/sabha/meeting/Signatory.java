package bd.sabha.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sends a paper. @param name null: the post is vacant */
public record Signatory(@Nullable String name, String designation, String role) {

    /** As they stand below the paper; who goes by the post's own name is not named twice. */
    public List<String> lines() {
        return Stream.of(name, designation, role)
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
