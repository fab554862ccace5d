package bd.sabha.distribution;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param subject in a line
 * @param body plain text, a blank line between paragraphs
 * @param link path of the page that it leads to, /tasks/…; null: none
 * @param calendar an ICS object, and its method REQUEST or CANCEL; null: none
 */
public record Letter(
        String subject,
        String body,
        @Nullable String link,
        @Nullable String calendar,
        @Nullable String calendarMethod,
        @Nullable Long documentId) {

    public static Letter of(String subject, String body, @Nullable String link) {
        return new Letter(subject, body, link, null, null, null);
    }
}
