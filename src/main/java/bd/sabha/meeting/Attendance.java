package bd.sabha.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** That a member came, stayed away or sent somebody. */
record Attendance(
        @Id @Nullable Long id,
        long meetingId,
        long postId,
        Presence kind,
        @Nullable String representative,
        @Version long version) {

    static Attendance first(long meetingId, long postId, Presence kind, @Nullable String representative) {
        return new Attendance(null, meetingId, postId, kind, named(kind, representative), 0);
    }

    Attendance corrected(Presence kind, @Nullable String representative, long version) {
        return new Attendance(id, meetingId, postId, kind, named(kind, representative), version);
    }

    boolean says(Presence kind, @Nullable String representative) {
        return this.kind == kind && Objects.equals(this.representative, named(kind, representative));
    }

    /** Only who is represented has a representative. */
    private static @Nullable String named(Presence kind, @Nullable String representative) {
        return kind != Presence.REPRESENTED || representative == null || representative.isBlank()
                ? null
                : representative.strip();
    }
}
