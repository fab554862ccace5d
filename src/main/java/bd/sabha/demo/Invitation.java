package bd.sabha.demo;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A calendar file in words: what a calendar program would show of it. */
record Invitation(
        boolean cancelled,
        String summary,
        @Nullable String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    static Optional<Invitation> of(@Nullable String ics) {
        var calendar = ics == null ? null : Biweekly.parse(ics).first();
        if (calendar == null || calendar.getEvents().isEmpty()) {
            return Optional.empty();
        }
        var event = calendar.getEvents().get(0);
        var method = calendar.getMethod();
        return Optional.of(new Invitation(
                method != null && "CANCEL".equals(method.getValue()),
                words(event.getSummary()),
                words(event.getLocation()),
                startsAt(event),
                endsAt(event)));
    }

    private static String words(@Nullable TextProperty property) {
        return property == null ? "" : property.getValue();
    }

    private static @Nullable Instant startsAt(VEvent event) {
        return event.getDateStart() == null
                ? null
                : event.getDateStart().getValue().toInstant();
    }

    private static @Nullable Instant endsAt(VEvent event) {
        return event.getDateEnd() == null ? null : event.getDateEnd().getValue().toInstant();
    }
}
