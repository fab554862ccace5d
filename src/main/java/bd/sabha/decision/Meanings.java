package bd.sabha.decision;

import bd.sabha.directory.CurrentRegister;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.implementer.Question;
import bd.sabha.implementer.Resolution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the implementers' expressions mean in today's register, said by the office whose minutes they stand in. */
@Component
class Meanings {

    /** Longer than what any decision names; as one expression it is too long, and asked about as such. */
    private static final int LONGEST = 20_000;

    private final CurrentRegister register;
    private final JdbcClient jdbc;
    private final Clock clock;

    Meanings(CurrentRegister register, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NoSuchElementException when there are no such minutes */
    List<Resolution> of(String asWritten, long minutesId) {
        return AsWritten.expressions(asWritten).isEmpty() ? List.of() : in(asWritten, office(minutesId));
    }

    /** @param office that says so */
    List<Resolution> in(String asWritten, long office) {
        var lines = asWritten.length() > LONGEST ? List.of(asWritten) : AsWritten.expressions(asWritten);
        var expressions = register.expressions();
        return lines.stream().map(line -> expressions.resolve(line, office)).toList();
    }

    /** What is kept with a decision about its words. */
    List<ResolutionRow> rows(DecisionText text, long minutesId) {
        var today = LocalDate.now(clock);
        var meanings = of(text.implementersAsWritten(), minutesId);
        var acting = text.assignments().stream()
                .filter(assignment -> assignment.purpose() == Purpose.FOR_ACTION)
                .map(DecisionText.Assignment::postId)
                .collect(Collectors.toSet());
        return meanings.stream()
                .map(meaning -> new ResolutionRow(
                        meaning.words(),
                        today,
                        meaning.postIds(),
                        open(meaning, meanings, acting).size()))
                .toList();
    }

    static Set<Long> posts(Collection<Resolution> meanings) {
        return meanings.stream()
                .flatMap(meaning -> meaning.postIds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The questions that nobody answered: by choosing one of their candidates, or else another post by hand. */
    static List<Question> open(Resolution one, Collection<Resolution> all, Set<Long> acting) {
        var byHand = new LinkedHashSet<>(acting);
        byHand.removeAll(posts(all));
        var elsewhere = new LinkedHashSet<>(byHand);
        all.forEach(meaning ->
                meaning.questions().forEach(question -> question.postIds().forEach(elsewhere::remove)));
        return one.questions().stream()
                .filter(question ->
                        elsewhere.isEmpty() && question.postIds().stream().noneMatch(byHand::contains))
                .toList();
    }

    private long office(long minutesId) {
        return jdbc.sql("select c.office_id from minutes m join committee c on c.id = m.committee_id where m.id = ?")
                .param(minutesId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no minutes " + minutesId));
    }
}
