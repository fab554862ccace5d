package bd.sabha.reading.field;

import bd.sabha.calendar.Format;
import bd.sabha.reading.Deadline;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Item;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers that two have or that were misread, decisions that nobody carries out, deadlines that nobody can keep. */
record ItemDoubts(Reading reading) {

    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0++(?=\\d)");
    private static final Pattern COUNT = Pattern.compile("\\p{Nd}");
    private static final double UNSURE = 0.5;

    List<Doubt> all() {
        var doubts = new ArrayList<Doubt>();
        var items = reading.items();
        twice(
                doubts,
                items.stream()
                        .map(item -> item.noCorrected() == null ? item.no() : null)
                        .toList(),
                "items[%d].no");
        for (int i = 0; i < items.size(); i++) item(doubts, "items[" + i + "]", items.get(i));
        return doubts;
    }

    private void item(List<Doubt> doubts, String field, Item item) {
        var corrected = item.noCorrected();
        if (corrected != null) {
            var written = item.no();
            var arguments = List.of(written == null ? "" : written.value(), corrected.value());
            doubts.add(Contradictions.about(
                    reading,
                    field + ".no",
                    Kind.NUMBER_MISREAD,
                    arguments,
                    written == null ? List.of() : written.places()));
        }
        if (item.decisions().isEmpty()) {
            var title = item.title();
            doubts.add(Contradictions.about(
                    reading,
                    field + ".decisions",
                    Kind.NO_DECISION,
                    List.of(),
                    title == null ? List.of() : title.places()));
        }
        reports(doubts, field, item.reports());
        var labels = item.decisions().stream().map(DecisionRead::no).toList();
        twice(doubts, labels, field + ".decisions[%d].no");
        for (int d = 0; d < item.decisions().size(); d++) {
            decision(doubts, field + ".decisions[" + d + "]", item.decisions().get(d));
        }
    }

    private void decision(List<Doubt> doubts, String field, DecisionRead decision) {
        if (decision.implementers().isEmpty()) doubts.add(nobody(field + ".implementers", decision));
        if (isUnclear(decision.deadline())) {
            var words = Contradictions.words(reading, decision.deadline().places());
            doubts.add(Contradictions.about(
                    reading,
                    field + ".deadline",
                    Kind.DEADLINE_UNCLEAR,
                    List.of(words),
                    decision.deadline().places()));
        }
    }

    /** Whom the sentence names is told: an offer, no more. */
    private static Doubt nobody(String field, DecisionRead decision) {
        var text = decision.text();
        if (decision.hints().isEmpty()) {
            return new Doubt(field, Kind.NO_IMPLEMENTER, List.of(), text.value(), text.places());
        }
        var named = decision.hints().stream().map(Found::value).collect(Collectors.joining("; "));
        return new Doubt(field, Kind.IMPLEMENTER_IN_SENTENCE, List.of(named), text.value(), text.places());
    }

    /** Upazilas that reported under a name that is misread or no longer used. */
    private void reports(List<Doubt> doubts, String field, Reading.@Nullable Reports reports) {
        if (reports == null) return;
        for (int i = 0; i < reports.from().size(); i++) {
            var name = reports.from().get(i);
            var at = field + ".reports.from[" + i + "]";
            GeoCodes.properName(name.value())
                    .ifPresent(proper -> doubts.add(Contradictions.about(
                            reading, at, Kind.REPAIRED, List.of(name.value(), proper), name.places())));
        }
    }

    /** Past when it was decided, counted from a day that is not known, or told in two ways. */
    private boolean isUnclear(Found<Deadline> deadline) {
        var date = reading.date();
        var value = deadline.value().value();
        return switch (deadline.value().kind()) {
            case BY_DATE ->
                date != null && LocalDate.parse(Objects.requireNonNull(value)).isBefore(date.value());
            case IN_MONTH ->
                date != null && YearMonth.parse(Objects.requireNonNull(value)).isBefore(YearMonth.from(date.value()));
            case SOFT -> COUNT.matcher(Objects.requireNonNull(value)).find();
            case NONE -> false;
            default -> deadline.confidence() <= UNSURE;
        };
    }

    private void twice(List<Doubt> doubts, List<@Nullable Found<String>> numbers, String field) {
        var seen = new HashSet<String>();
        IntStream.range(0, numbers.size()).forEach(i -> {
            var number = numbers.get(i);
            if (number == null || seen.add(key(number.value()))) return;
            doubts.add(Contradictions.about(
                    reading, field.formatted(i), Kind.NUMBER_TWICE, List.of(number.value()), number.places()));
        });
    }

    private static String key(String number) {
        return ZEROS.matcher(Format.latinDigits(number)).replaceAll("");
    }
}
