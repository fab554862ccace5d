package bd.sabha.memo;

import bd.sabha.calendar.Format;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file whose memos are numbered one after the other: all of a memo number before the issue number. Offices of the
 * government have 18 digits in seven groups, since the Secretariat Instructions of 2024 22 in eight; local bodies have
 * words and years between slashes.
 *
 * @param groups Latin digits
 * @param separator stands before the issue number: '.', '-' or '/'
 */
public record MemoFile(Form form, List<String> groups, char separator) {

    /** The three ways of naming a file. */
    public enum Form {
        DIGITS_18,
        DIGITS_22,
        LOCAL
    }

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\u200C\u200D()., :'&-]*[\\p{L}\\p{Nd}][^/]*");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\u200C\u200D()., :'&/-]");
    private static final Pattern SPACES = Pattern.compile("\\s*([./-])\\s*");
    private static final int LONGEST = 60;

    public MemoFile {
        groups = List.copyOf(groups);
    }

    /**
     * Reads what was typed, in whatever digits; "." or "-" or "/" at its end is what shall stand before the issue
     * number.
     *
     * @throws UnreadableMemo that says what is wrong
     */
    public static MemoFile parse(String typed) {
        var text = plain(typed);
        var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        var chosen = last == '.' || last == '-' || last == '/';
        var name = chosen ? text.substring(0, text.length() - 1) : text;
        if (name.isEmpty()) {
            throw new UnreadableMemo("memo.trouble.missing");
        }
        if (name.length() > LONGEST) {
            throw new UnreadableMemo("memo.trouble.long", LONGEST);
        }
        return name.contains("/")
                ? new MemoFile(Form.LOCAL, words(name), chosen ? last : '/')
                : digits(List.of(name.split("\\.", -1)), chosen ? last : '.');
    }

    /** The same, empty when it cannot be read. */
    public static Optional<MemoFile> read(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (UnreadableMemo unreadable) {
            return Optional.empty();
        }
    }

    /** The file without what follows it: 05.44.0100.030.06.001.21; the same file has the same name. */
    public String name() {
        return String.join(form == Form.LOCAL ? "/" : ".", groups);
    }

    /** What one group says; empty in a form that does not have it. */
    public Optional<String> group(MemoGroup group) {
        var place = form == Form.LOCAL ? -1 : MemoGroup.of(groups.size()).indexOf(group);
        return place < 0 ? Optional.empty() : Optional.of(groups.get(place));
    }

    /** The memo of the file with that number. */
    public MemoNumber memo(int number) {
        return new MemoNumber(this, Integer.toString(number), "");
    }

    /** What a committee keeps: the name, and the separator where it is not the form's usual one. */
    public String prefix() {
        return separator == (form == Form.LOCAL ? '/' : '.') ? name() : toString();
    }

    /** The name and what stands before the issue number. */
    @Override
    public String toString() {
        return name() + separator;
    }

    /** One script of digits, one hyphen, no spaces around what separates. */
    static String plain(String typed) {
        var text = Normalizer.normalize(Format.latinDigits(typed), Normalizer.Form.NFC)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
        return SPACES.matcher(text).replaceAll("$1");
    }

    private static List<String> words(String name) {
        var odd = ODD.matcher(name);
        if (odd.find()) {
            throw new UnreadableMemo("memo.trouble.character", odd.group());
        }
        var groups = List.of(name.split("/", -1));
        if (!groups.stream().allMatch(group -> WORDS.matcher(group).matches())) {
            throw new UnreadableMemo("memo.trouble.empty");
        }
        return groups;
    }

    private static MemoFile digits(List<String> groups, char separator) {
        for (var group : groups) {
            if (!DIGITS.matcher(group).matches()) {
                throw group.isEmpty()
                        ? new UnreadableMemo("memo.trouble.empty")
                        : new UnreadableMemo("memo.trouble.digits", group);
            }
        }
        if (fits(groups)) {
            return new MemoFile(groups.size() == 7 ? Form.DIGITS_18 : Form.DIGITS_22, groups, separator);
        }
        throw trouble(groups);
    }

    static boolean fits(List<String> groups) {
        return wrong(groups) < 0 && (groups.size() == 7 || groups.size() == 8);
    }

    private static UnreadableMemo trouble(List<String> groups) {
        var count = groups.size();
        if (count > 7 && count < 10 && fits(groups.subList(0, count - 1))) {
            return new UnreadableMemo("memo.trouble.issue", groups.get(count - 1));
        }
        if (count != 7 && count != 8) {
            return new UnreadableMemo("memo.trouble.groups", count);
        }
        var wrong = wrong(groups);
        return new UnreadableMemo(
                "memo.trouble.length." + MemoGroup.of(count).get(wrong).key(),
                groups.get(wrong),
                MemoGroup.digits(count, wrong),
                wrong + 1);
    }

    /** The first group that has not as many digits as it should; -1: none. */
    private static int wrong(List<String> groups) {
        for (var i = 0; i < Math.min(groups.size(), 8); i++) {
            if (groups.get(i).length() != MemoGroup.digits(Math.max(7, Math.min(groups.size(), 8)), i)) {
                return i;
            }
        }
        return -1;
    }
}
