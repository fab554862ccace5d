package bd.sabha.reading;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens to a text on its way from an office to us. */
final class TextChanges {

    private static final String BANGLA = "০১২৩৪৫৬৭৮৯";
    private static final Pattern TAG_OR_LINK =
            Pattern.compile("<[^<>]{1,200}>|https?://[^\\s)]+|www\\.[^\\s)]+|&[a-z]{2,8};");
    private static final int SAFE = 90;

    /** How other offices head their columns. */
    private static final Map<String, List<String>> COLUMN_WORDS = Map.of(
            "ক্র", List.of("ক্রমিক নং", "ক্রঃ নং", "ক্র. নং", "ক্রমিক", "নং"),
            "আলোচনা", List.of("আলোচনা", "আলোচনার বিবরণ", "বিস্তারিত আলোচনা"),
            "বিষয়", List.of("বিষয়", "আলোচ্য বিষয়", "আলোচনার বিষয়", "আলোচ্যসূচি"),
            "আলোচ্য বিষয় ও আলোচনা", List.of("আলোচ্য বিষয় ও আলোচনা", "বিষয় ও আলোচনা", "আলোচ্যসূচি ও আলোচনা"),
            "সিদ্ধান্ত",
                    List.of("সিদ্ধান্ত", "গৃহীত সিদ্ধান্ত", "সিদ্ধান্তসমূহ", "সভার সিদ্ধান্ত", "সিদ্ধান্ত/সুপারিশ"),
            "বাস্তবায়ন",
                    List.of(
                            "বাস্তবায়নকারী",
                            "বাস্তবায়নে",
                            "বাস্তবায়ন",
                            "বাস্তবায়নকারী কর্তৃপক্ষ",
                            "বাস্তবায়নকারী কর্মকর্তা",
                            "বাস্তবায়নের দায়িত্ব",
                            "দায়িত্বপ্রাপ্ত কর্মকর্তা"));

    private TextChanges() {}

    static String latinDigits(String text) {
        return text.codePoints()
                .mapToObj(c -> BANGLA.indexOf(c) < 0 ? Character.toString(c) : String.valueOf(BANGLA.indexOf(c)))
                .collect(joining());
    }

    static String banglaDigits(String text) {
        return outsideTags(text, words -> words.chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? BANGLA.substring(c - '0', c - '0' + 1) : Character.toString(c))
                .collect(joining()));
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u09af\u09bc", "\u09df")
                .replace("\u09a1\u09bc", "\u09dc")
                .replace("\u09a2\u09bc", "\u09dd");
    }

    static String carriageReturns(String text) {
        return text.replace("\r", "").replace("\n", "\r\n");
    }

    static String doubledBlankLines(String text) {
        return text.replaceAll("\r?\n\r?\n", "\n\n\n\n");
    }

    /** Between words, where editors put them. */
    static String noBreakSpaces(String text, Random random) {
        return outsideTags(text, words -> Pattern.compile("(?<=[^\\s|:-]) (?=[^\\s|:-])")
                .matcher(words)
                .replaceAll(blank -> random.nextInt(4) == 0 ? "\u00a0" : " "));
    }

    /** As OCR tools break long lines, in cells as well. */
    static String lineBreaks(String text, Random random) {
        var broken = new StringBuilder();
        int since = 0;
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inTag = c == '<' || inTag && c != '>';
            since = c == '\n' || c == '\t' || c == '>' || c == '|' ? 0 : since + 1;
            boolean inside =
                    i + SAFE < text.length() && text.substring(i, i + SAFE).matches("[^\\n\\t<>|]*");
            boolean breaks = c == ' ' && !inTag && since > SAFE && inside && random.nextInt(6) == 0;
            boolean row = line(text, i).contains("|");
            broken.append(breaks && !row ? '\n' : c);
        }
        return broken.toString();
    }

    /** Between paragraphs and rows: what stands at the foot of pages. */
    static String pageNumbers(String text, Random random) {
        var feet = List.of("-২-", "- 3 -", "পৃষ্ঠা-৪", "পাতা-২", "চলমান পাতা/২", "Page 2 of 5");
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (line.isBlank() && lines.size() > 14 && random.nextInt(4) == 0) {
                lines.add("");
                lines.add(feet.get(random.nextInt(feet.size())));
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    static String otherColumnWords(String text, Random random) {
        return heads(
                text,
                head -> cells(head, cell -> {
                    var words = words(cell);
                    var kind = kindOf(words);
                    if (kind.isEmpty()) return cell;
                    var others = COLUMN_WORDS.get(kind);
                    return cell.replace(words, others.get(random.nextInt(others.size())));
                }));
    }

    static String lostHeads(String text) {
        return heads(text, head -> "");
    }

    /** Columns behind the first one in another order, where the table is one of tabs or pipes and whole. */
    static String movedColumns(String text, Random random) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\r?\n", -1)));
        int head = IntStream.range(0, lines.size())
                .filter(i -> isHead(lines.get(i)))
                .findFirst()
                .orElse(-1);
        if (head < 0 || !lines.get(head).matches("[^<]*[\\t|][^<]*")) return text;
        var separator = lines.get(head).contains("\t") ? "\t" : "|";
        int columns = lines.get(head).split(Pattern.quote(separator), -1).length;
        var rows = IntStream.range(head, lines.size())
                .filter(i -> lines.get(i).contains(separator))
                .takeWhile(i -> !lines.get(i).matches("(স্মারক|নং-|তারিখ|Memo|No\\.).*"))
                .boxed()
                .toList();
        boolean whole = rows.stream().allMatch(i -> lines.get(i).split(Pattern.quote(separator), -1).length == columns);
        if (!whole || columns < 4) return text;
        var order = order(columns, separator, random);
        rows.forEach(i -> lines.set(i, moved(lines.get(i), separator, order)));
        return String.join("\n", lines);
    }

    private static List<Integer> order(int columns, String separator, Random random) {
        int first = separator.equals("|") ? 2 : 1;
        int last = separator.equals("|") ? columns - 1 : columns;
        var movable = new ArrayList<>(IntStream.range(first, last).boxed().toList());
        Collections.shuffle(movable, random);
        return Stream.of(
                        IntStream.range(0, first).boxed(),
                        movable.stream(),
                        IntStream.range(last, columns).boxed())
                .flatMap(part -> part)
                .toList();
    }

    private static String moved(String line, String separator, List<Integer> order) {
        var cells = line.split(Pattern.quote(separator), -1);
        return order.stream().map(i -> cells[i]).collect(joining(separator));
    }

    /** Without the lines that say nothing but one of these. */
    static UnaryOperator<String> withoutLinesOf(List<String> lost) {
        return withoutLines(line ->
                lost.contains(words(line).replaceFirst("^(#+ ?|বিষয়: ?)", "").replaceFirst("[।*]+$", "")));
    }

    /** Without the line of the header that begins with one of these words. */
    static String withoutHeader(String text, Pattern label) {
        return withoutLines(line ->
                        words(line).length() < 120 && label.matcher(words(line)).lookingAt())
                .apply(text);
    }

    private static UnaryOperator<String> withoutLines(Predicate<String> lost) {
        return text -> Arrays.stream(text.split("\n", -1)).filter(lost.negate()).collect(joining("\n"));
    }

    /** Head lines of tables, in tabs, pipes or tags, changed. */
    private static String heads(String text, UnaryOperator<String> change) {
        var rows = Pattern.compile("<tr[^>]*>(?:(?!</tr>).){1,600}</tr>", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(
                        row -> Matcher.quoteReplacement(isHead(row.group()) ? change.apply(row.group()) : row.group()));
        var lines = new ArrayList<String>();
        boolean dropped = false;
        for (var line : rows.split("\n", -1)) {
            if (dropped && line.matches("[|: -]+")) continue;
            dropped = false;
            if (!isHead(line) || line.contains("<tr")) {
                lines.add(line);
            } else {
                var changed = change.apply(line);
                dropped = changed.isEmpty();
                if (!dropped) lines.add(changed);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isHead(String line) {
        var cells = Pattern.compile("[\\t|]|</t[hd]>").split(line);
        var kinds =
                Arrays.stream(cells).map(cell -> kindOf(words(cell))).distinct().toList();
        return line.length() < 500 && kinds.contains("সিদ্ধান্ত") && cells.length > 2 && kinds.size() > 2;
    }

    private static String cells(String head, UnaryOperator<String> change) {
        return Pattern.compile("[^\\t|<>]+")
                .matcher(head)
                .replaceAll(cell -> Matcher.quoteReplacement(change.apply(cell.group())));
    }

    private static String kindOf(String words) {
        if (words.length() > 45) return "";
        if (words.startsWith("ক্র") || words.equals("নং")) return "ক্র";
        if (words.startsWith("বাস্তবায়ন") || words.startsWith("দায়িত্ব")) return "বাস্তবায়ন";
        if (words.endsWith("সিদ্ধান্ত")) return "সিদ্ধান্ত";
        if (words.endsWith("ও আলোচনা")) return words.contains("বিষয়") ? "আলোচ্য বিষয় ও আলোচনা" : "";
        if (words.endsWith("আলোচনা")) return "আলোচনা";
        return words.endsWith("বিষয়") ? "বিষয়" : "";
    }

    private static String words(String line) {
        return Normalizer.normalize(line.replaceAll("<[^<>]*>", "").replace("**", ""), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String line(String text, int at) {
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(begin, end < 0 ? text.length() : end);
    }

    private static String outsideTags(String text, UnaryOperator<String> change) {
        var changed = new StringBuilder();
        int done = 0;
        for (var tag : TAG_OR_LINK.matcher(text).results().toList()) {
            changed.append(change.apply(text.substring(done, tag.start()))).append(tag.group());
            done = tag.end();
        }
        return changed.append(change.apply(text.substring(done))).toString();
    }
}
