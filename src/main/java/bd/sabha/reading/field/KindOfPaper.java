package bd.sabha.reading.field;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.field.Phrases.Match;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells minutes from other papers by the words that each kind of paper has, weighed: {@code reading/kinds.csv}. Minutes
 * that lost their title, letterhead or table heads still have enough of theirs; a notice that mentions the minutes of the
 * last meeting has more of its own.
 */
public final class KindOfPaper {

    private static final Phrases PHRASES = new Phrases("kinds", Map.of());
    private static final Pattern MARK = Pattern.compile("^[\\s\\p{Nd}.()*#\u0964:\u2022-]*+");
    private static final Pattern SET_OFF = Pattern.compile("\\s*+(?:[:\u0983\u0964,;*(-]|$)|\\t");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String MINUTES = "MINUTES";
    private static final Map<String, Reason> REASONS =
            Map.of("NOTICE", Reason.NOTICE, "LETTER", Reason.LETTER, "NEWS", Reason.NEWS, "OTHER", Reason.NOT_MINUTES);
    private static final int TOP = 14;
    private static final int LONGEST_TITLE = 320;
    private static final int MOST = 60_000;
    private static final int ENOUGH = 8;
    private static final int BEYOND_DOUBT = 13;
    private static final int KNOWN = 5;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int lines;

    private KindOfPaper() {}

    /** @throws Refused when it is something else */
    public static void refuse(Manuscript manuscript) throws Refused {
        if (manuscript.blocks().stream().flatMap(Block::paragraphs).noneMatch(words -> LETTER.matcher(words)
                .find())) {
            throw new Refused(Reason.EMPTY);
        }
        var kind = new KindOfPaper();
        int length = 0;
        for (var block : manuscript.blocks()) {
            if (block instanceof Block.Table table && !table.rows().isEmpty())
                kind.head(table.rows().get(0));
            for (var paragraph : block.paragraphs().toList()) {
                length += paragraph.length();
                if (length < MOST) kind.line(paragraph);
            }
        }
        kind.judge();
    }

    private void judge() throws Refused {
        int minutes = weights.getOrDefault(MINUTES, 0);
        var other =
                REASONS.keySet().stream().max((a, b) -> weight(a) - weight(b)).orElseThrow();
        if (minutes >= ENOUGH && (minutes > weight(other) || minutes >= BEYOND_DOUBT)) return;
        throw new Refused(weight(other) >= KNOWN ? REASONS.get(other) : Reason.NOT_MINUTES);
    }

    private int weight(String kind) {
        return weights.getOrDefault(kind, 0);
    }

    private void head(Block.Row row) {
        for (var cell : row.cells()) {
            var words = Plain.of(cell.words()).tidy();
            PHRASES.all(words).stream()
                    .filter(match -> place(match).equals("HEAD") && isWhole(words, match))
                    .forEach(this::weigh);
        }
    }

    private void line(Excerpt paragraph) {
        var text = Plain.of(paragraph).strip();
        if (text.isEmpty()) return;
        boolean title = lines++ < TOP && text.length() <= LONGEST_TITLE;
        int begin = begin(text);
        var fitting = PHRASES.all(text).stream()
                .filter(match -> switch (place(match)) {
                    case "TITLE" -> title && match.begin() <= begin && isEnd(text, match.end());
                    case "END" -> title && isEnd(text, match.end());
                    case "LABEL" -> match.begin() <= begin;
                    case "LINE" -> match.begin() <= begin && isSetOff(text, match.end());
                    case "TEXT" -> true;
                    default -> false;
                })
                .toList();
        boolean named = fitting.stream().noneMatch(match -> match.kind().startsWith("NONE"));
        fitting.stream().filter(match -> named || !place(match).equals("END")).forEach(this::weigh);
    }

    private static int begin(Excerpt text) {
        var mark = MARK.matcher(text);
        return mark.find() ? mark.end() : 0;
    }

    private static boolean isSetOff(Excerpt text, int end) {
        return SET_OFF.matcher(text.from(end)).lookingAt();
    }

    private static boolean isEnd(Excerpt text, int end) {
        return !LETTER.matcher(text.from(end)).find();
    }

    private static boolean isWhole(Excerpt words, Match match) {
        return match.begin() <= 2 && isEnd(words, match.end());
    }

    private static String place(Match match) {
        return match.kind().split(" ")[1];
    }

    /** Once each, however often it stands there. */
    private void weigh(Match match) {
        var kind = match.kind().split(" ");
        if (seen.add(match.kind())) weights.merge(kind[0], Integer.parseInt(kind[2]), Integer::sum);
    }
}
