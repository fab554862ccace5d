package bd.sabha.decision;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.Letter;
import bd.sabha.registry.Memos;
import bd.sabha.workflow.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words letters about directives as an office writes them, in Bangla whatever the pages speak. */
@Component
class LetterWriter {

    private static final String TASKS = "/tasks";

    private final MessageSource messages;
    private final Format format;
    private final Committees committees;
    private final Posts posts;
    private final Memos memos;

    LetterWriter(MessageSource messages, Format format, Committees committees, Posts posts, Memos memos) {
        this.messages = messages;
        this.format = format.in(Languages.BANGLA);
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
        this.memos = memos;
    }

    /** A reminder or one of the letters about overdue reports, with the list of who has not reported. */
    Letter outstanding(DecisionView decision, String words, PostView receiver, List<OutstandingReport> missing) {
        var committee = committees.get(decision.committeeId()).name();
        var list = new ArrayList<String>();
        list.add(say("outstanding"));
        for (var directive : missing) {
            list.add(line(list.size(), directive));
        }
        return letter(
                say(words + ".subject", decision.number(), committee),
                receiver,
                decision,
                String.join("\n", list),
                say(words + ".request"));
    }

    /** What became of a directive: a return, an extension, a handover, a withdrawal. */
    Letter changed(DecisionView decision, String kind, String remark, DirectiveCard card, PostView receiver) {
        var committee = committees.get(decision.committeeId()).name();
        return letter(
                say(kind + ".subject", decision.number(), committee),
                receiver,
                decision,
                say(kind + ".text", format.date(card.dueOn())),
                remark.isBlank() ? "" : say("remark", remark));
    }

    private Letter letter(String subject, PostView receiver, DecisionView decision, String... paragraphs) {
        var committee = committees.get(decision.committeeId());
        var secretary = posts.get(committee.secretaryPostId()).officer();
        var ending = Stream.of(secretary.name(), secretary.title(), say("secretary", committee.name()))
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
        var body = Stream.of(
                        Stream.of(
                                address(receiver),
                                say("greeting"),
                                reference(decision, committee.name()),
                                say("decision", decision.number(), decision.words())),
                        Stream.of(paragraphs),
                        Stream.of(ending))
                .flatMap(part -> part)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        return Letter.of(numbered(subject, decision), body, TASKS);
    }

    /** Letters go to posts; when somebody else than the holder gets them, they say why. */
    private String address(PostView receiver) {
        var standIn = receiver.isVacant() ? receiver.standIn() : null;
        var why = standIn != null
                ? say("vacant", standIn.named())
                : receiver.substitute() == null ? null : say("substitute", receiver.substitute());
        return Stream.of(receiver.title(), receiver.office(), why)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** Every meeting has a decision 1.1: the memo number tells whose it is. */
    private String numbered(String subject, DecisionView decision) {
        return memos.of(Subject.of("minutes", decision.minutesId()))
                .map(memo -> say("numbered", subject, memo.text()))
                .orElse(subject);
    }

    private String reference(DecisionView decision, String committee) {
        return memos.of(Subject.of("minutes", decision.minutesId()))
                .map(memo -> say("reference", committee, memo.text(), format.date(memo.issuedOn())))
                .orElseGet(() -> say("reference.unnumbered", committee));
    }

    private String line(int number, OutstandingReport directive) {
        var post = directive.post().title();
        var due = format.date(directive.dueOn());
        return directive.daysOverdue() > 0
                ? say("line.overdue", format.number(number), post, due, format.number(directive.daysOverdue()))
                : say("line", format.number(number), post, due);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("decision.mail." + key, arguments, Languages.BANGLA);
    }
}
