package bd.sabha.memo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of a memo: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭ is letter 57 of its file.
 *
 * @param issue its number within the file, Latin digits as they are written
 * @param copies what tells its copies: "", "(82)", "/1", "/1(82)"
 */
public record MemoNumber(MemoFile file, String issue, String copies) {

    private static final String COPIES = "(?: ?\\( ?\\d{1,4} ?\\))?";
    private static final Pattern OF_DIGITS =
            Pattern.compile("(?<file>[\\d.]+[.-])(?<issue>\\d{1,6})(?<copies>(?:/\\d{1,3})?" + COPIES + ")");
    private static final Pattern OF_WORDS =
            Pattern.compile("(?=[^/]*/)(?<file>.*[./-])(?<issue>\\d{1,6})(?<copies>" + COPIES + ")");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:%s)[ .:\u0983-]+|[\\p{L}\\p{M}. ]*[:\u0983][ -]*)".formatted(String.join("|", labels())),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[\\s\u0964;,.]+$");
    private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)");
    private static final char BANGLA_ZERO = '\u09E6';

    /**
     * Reads a memo number as papers carry it: in whatever digits, with spaces, after a label, with its copies.
     *
     * @throws UnreadableMemo that says what is wrong
     */
    public static MemoNumber parse(String text) {
        var plain = END.matcher(LABEL.matcher(MemoFile.plain(text)).replaceFirst(""))
                .replaceFirst("");
        if (plain.isEmpty()) {
            throw new UnreadableMemo("memo.trouble.missing");
        }
        return Stream.of(OF_DIGITS, OF_WORDS)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .flatMap(found -> MemoFile.read(found.group("file")).stream()
                        .map(file -> of(file, found.group("issue"), found.group("copies"))))
                .findFirst()
                .orElseThrow(() -> trouble(plain));
    }

    private static MemoNumber of(MemoFile file, String issue, String copies) {
        return new MemoNumber(file, issue, copies.replace(" ", ""));
    }

    /** The same, empty when it cannot be read. */
    public static Optional<MemoNumber> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (UnreadableMemo unreadable) {
            return Optional.empty();
        }
    }

    /** Its number within the file. */
    public int number() {
        return Integer.parseInt(issue);
    }

    /** How many copies it says to have; 0: it does not say. */
    public int copyCount() {
        var count = COUNT.matcher(copies);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    /** As papers of that language print it: Bangla digits unless it is English. */
    public String text(Locale language) {
        return digits(toString(), language);
    }

    static String digits(String text, Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? text
                : text.chars()
                        .map(c -> c >= '0' && c <= '9' ? c - '0' + BANGLA_ZERO : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** In Latin digits. */
    @Override
    public String toString() {
        return file.toString() + issue + copies;
    }

    private static UnreadableMemo trouble(String plain) {
        try {
            MemoFile.parse(plain);
            return new UnreadableMemo("memo.trouble.no-issue");
        } catch (UnreadableMemo trouble) {
            return trouble.key().equals("memo.trouble.issue")
                    ? new UnreadableMemo("memo.trouble.number", plain)
                    : trouble;
        }
    }

    /** What papers write before the number. */
    private static List<String> labels() {
        try (var file = Objects.requireNonNull(MemoNumber.class.getResourceAsStream("/memo/labels.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
