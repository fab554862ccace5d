package bd.sabha.intake;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.minutes.PastMinutes;
import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutes.Person;
import bd.sabha.minutes.PastMinutes.Said;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.AttachedTable;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Layout;
import bd.sabha.reading.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minutes as they were read, as the minutes that they are. */
public final class ReadMinutes {

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>|\\*\\*|&nbsp;");
    private static final Pattern NO_WORDS = Pattern.compile("(?:[^\\p{L}\\p{M}]|\\u0983)++");
    private static final int LONGEST_LABEL = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final Reading reading;

    private ReadMinutes(Reading reading) {
        this.reading = reading;
    }

    public static PastMinutes of(Reading reading) {
        return new ReadMinutes(reading).minutes();
    }

    private PastMinutes minutes() {
        return new PastMinutes(
                reading.language(),
                layout(),
                columns(),
                all(reading.officeLines()),
                value(reading.website()),
                value(reading.title()),
                MeetingOrdinals.in(text(reading.title())).orElse(null),
                person(reading.chair()),
                said(reading.date()),
                said(reading.time()),
                value(reading.place()),
                value(reading.attendance()),
                text(reading.opening()),
                reading.items().stream().map(ReadMinutes::item).toList(),
                text(reading.closing()),
                value(reading.memoNo()),
                said(reading.memoDate()),
                value(reading.memoDateBangla()),
                person(reading.signatory()),
                said(reading.signatureDate()),
                person(reading.issuedBy()),
                value(reading.distributionHeading()),
                all(reading.distribution()));
    }

    /** Where nothing tells, in the layout that has a place for everything. */
    private MinutesLayout layout() {
        return switch (Objects.requireNonNullElse(reading.layout(), Layout.FIVE_COLUMNS)) {
            case THREE_COLUMNS -> MinutesLayout.THREE_COLUMNS;
            case FOUR_COLUMNS -> MinutesLayout.FOUR_COLUMNS;
            case FIVE_COLUMNS -> MinutesLayout.FIVE_COLUMNS;
            case PROSE -> MinutesLayout.PROSE;
        };
    }

    /** In prose what stands at an item's number, where all have the same: ১.০ আলোচ্য সূচি-১: ই-নথি, আলোচ্য বিষয়-০১ঃ ই-নথি. */
    private List<String> columns() {
        if (reading.layout() != Layout.PROSE || !reading.columns().isEmpty()) return all(reading.columns());
        var agendas = reading.items().stream().map(this::agenda).distinct().toList();
        return agendas.size() == 1 && !agendas.get(0).isEmpty() ? agendas : List.of();
    }

    private String agenda(Reading.Item item) {
        if (item.no() == null || item.title() == null) return "";
        var begin = item.no().places().stream().mapToInt(Span::from).min().orElse(0);
        var end = item.no().places().stream().mapToInt(Span::to).max().orElse(0);
        var title = item.title().places().stream().mapToInt(Span::from).min().orElse(0);
        var between = words(end, title);
        return between.isEmpty() ? words(reading.text().lastIndexOf('\n', begin) + 1, begin) : between;
    }

    private String words(int from, int to) {
        if (from >= to || to - from > LONGEST_LABEL) return "";
        return line(
                NO_WORDS.matcher(printed(reading.text().substring(from, to))).replaceAll(" "));
    }

    private static Item item(Reading.Item item) {
        return new Item(
                value(Optional.ofNullable(item.noCorrected()).orElse(item.no())),
                text(item.title()),
                Stream.of(text(item.discussion()), table(item.table()), text(item.afterTable()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")),
                item.decisions().stream().map(ReadMinutes::decision).toList());
    }

    private static Decision decision(DecisionRead decision) {
        return new Decision(value(decision.no()), decision.text().value(), all(decision.implementers()));
    }

    /** The table's rows, a line each; a single column gets an empty one beside it, by which it is known as a table. */
    private static String table(@Nullable AttachedTable table) {
        if (table == null) return "";
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .filter(row -> !row.isEmpty())
                .map(row -> row.size() > 1 ? row : List.of(row.get(0), ""))
                .map(row -> row.stream().map(ReadMinutes::line).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Person person(Reading.@Nullable Person person) {
        return person == null
                ? null
                : new Person(value(person.name()), value(person.designation()), value(person.location()));
    }

    private <T> @Nullable Said<T> said(@Nullable Found<T> found) {
        return found == null ? null : new Said<>(found.value(), printed(found));
    }

    /** The words themselves, as they stand there. */
    private String printed(Found<?> found) {
        var words = found.places().stream()
                .map(place -> reading.text().substring(place.from(), place.to()))
                .collect(Collectors.joining(" "));
        return printed(words);
    }

    private static String printed(String source) {
        return line(Normalizer.normalize(MARKUP.matcher(source).replaceAll(" "), Normalizer.Form.NFC));
    }

    private static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static List<String> all(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    private static String text(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
