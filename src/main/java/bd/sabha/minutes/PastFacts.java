package bd.sabha.minutes;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.LaterFacts;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a document was taken in from paper: what it says was signed elsewhere. */
@Component
@Order(0)
class PastFacts implements LaterFacts {

    private final PastMinutesTable table;
    private final Posts posts;
    private final Format format;
    private final MessageSource messages;

    PastFacts(PastMinutesTable table, Posts posts, Format format, MessageSource messages) {
        this.table = table;
        this.posts = posts;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<LaterFact> of(Document document) {
        return row(document).map(this::taken).stream().toList();
    }

    private Optional<PastMinutesTable.Row> row(Document document) {
        var subject = Subject.parse(document.subject());
        if (!document.kind().equals("minutes")) return Optional.empty();
        return switch (subject.kind()) {
            case "minutes" -> table.ofMinutes(subject.id());
            case "past-minutes" -> table.get(subject.id());
            default -> Optional.empty();
        };
    }

    private LaterFact taken(PastMinutesTable.Row row) {
        var by = posts.actor(row.takenBy());
        var words = messages.getMessage(
                "registry.since.taken", new Object[] {format.day(row.takenAt()), by.title()}, Languages.reader());
        return new LaterFact(words, false);
    }
}
