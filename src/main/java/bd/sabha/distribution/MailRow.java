package bd.sabha.distribution;

import bd.sabha.distribution.Mails.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail as the table keeps it, so that every attempt sends the same one. */
record MailRow(
        long id,
        String address,
        String recipient,
        String subject,
        String body,
        @Nullable String link,
        @Nullable String calendar,
        @Nullable String calendarMethod,
        @Nullable Long documentId,
        String messageId,
        Instant queuedAt,
        int attempts,
        @Nullable Instant acceptedAt,
        @Nullable Instant refusedAt) {

    Optional<Outcome> outcome() {
        if (acceptedAt != null) return Optional.of(Outcome.ACCEPTED);
        return Optional.ofNullable(refusedAt).map(at -> Outcome.REFUSED);
    }
}
