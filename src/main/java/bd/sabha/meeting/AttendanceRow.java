package bd.sabha.meeting;

import bd.sabha.meeting.AttendanceSheet.Mark;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member's line of the attendance form.
 *
 * @param attendee as it is kept now
 * @param kind as typed; empty: nothing chosen
 * @param was what the form showed before anything was typed: who only looked at a line cannot collide with anybody
 */
record AttendanceRow(Attendee attendee, String kind, String representative, String was, long version) {

    /** The line as it is kept. */
    static AttendanceRow of(Attendee attendee) {
        var presence = attendee.presence();
        var kind = presence == null ? "" : presence.name();
        var representative = Typed.text(attendee.representative());
        return new AttendanceRow(attendee, kind, representative, state(kind, representative), attendee.version());
    }

    /** The line as it was sent; a line that nobody touched is as it is kept. */
    static AttendanceRow of(Attendee attendee, Map<String, String> sent) {
        var post = attendee.post().id();
        var typed = new AttendanceRow(
                attendee,
                kind(sent.get("kind-" + post)),
                Typed.text(sent.get("representative-" + post)).strip(),
                Typed.text(sent.get("was-" + post)),
                version(sent.get("version-" + post)));
        return typed.isTouched() ? typed : of(attendee);
    }

    AttendanceRow presentUnlessMarked() {
        return kind.isEmpty()
                ? new AttendanceRow(attendee, Presence.PRESENT.name(), representative, was, version)
                : this;
    }

    /** The same on top of what is kept now, so that saving it again goes through. */
    AttendanceRow onTopOfNow() {
        return new AttendanceRow(attendee, kind, representative, was, attendee.version());
    }

    boolean isTouched() {
        return !kind.isEmpty() && !state(kind, representative).equals(was);
    }

    /** Somebody else marked the member differently since the form was shown. */
    boolean collides() {
        return isTouched() && version != attendee.version() && !saysTheSame();
    }

    public boolean lacksRepresentative() {
        return Presence.REPRESENTED.name().equals(kind) && representative.isBlank();
    }

    Mark mark() {
        return new Mark(attendee.post().id(), Presence.valueOf(kind), representative, version);
    }

    private boolean saysTheSame() {
        var kept = of(attendee);
        return Objects.equals(state(kept.kind, kept.representative), state(kind, representative));
    }

    private static String state(String kind, String representative) {
        return Presence.REPRESENTED.name().equals(kind) ? kind + "|" + representative : kind;
    }

    private static String kind(@Nullable String sent) {
        for (var presence : Presence.values()) {
            if (presence.name().equals(sent)) {
                return sent;
            }
        }
        return "";
    }

    private static long version(@Nullable String sent) {
        return sent == null || !sent.matches("\\d{1,9}") ? 0 : Long.parseLong(sent);
    }
}
