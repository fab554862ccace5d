package bd.sabha.implementer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a text apart: words by their stems, commas, brackets and slashes, in order. */
final class Tokens {

    private static final Set<String> REMOVED = Words.removed();
    private static final Pattern LIST_NUMBER =
            Pattern.compile("^\\s*[(\\[]?(?:\\p{Nd}{1,2}|[\\u0995-\\u09a2])\\s*[.)\\u0964\\]]+\\s*");
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}.'’:\u200c\u200d]*" + "|[,;،–—\\n]|[(\\[{]|[)\\]}]|[/|\\\\]|&");
    private static final String DEPUTY =
            Words.of("PREFIX").map(Spelling::key).findFirst().orElseThrow();
    /** Endings that are written as words of their own: কর্মকর্তা গণ. */
    private static final Set<String> ENDINGS =
            Words.of("PLURAL").map(Spelling::key).collect(Collectors.toSet());

    private static final int MANY_WORDS = 20_000;
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private Tokens() {}

    /** What a token is. */
    enum Kind {
        WORD,
        COMMA,
        OPEN,
        CLOSE,
        SLASH
    }

    /** @param stem of a word; @param start where its text begins; @param end behind its last letter */
    record Token(Kind kind, String stem, int start, int end) {
        boolean isWord() {
            return kind == Kind.WORD;
        }
    }

    static List<Token> read(String text) {
        var tokens = new ArrayList<Token>();
        var number = LIST_NUMBER.matcher(text);
        var matcher = TOKEN.matcher(text);
        for (int from = number.find() ? number.end() : 0; matcher.find(from); from = matcher.end()) {
            add(tokens, matcher.group(), matcher.start(), matcher.end());
        }
        return tokens;
    }

    /** The stems of the words alone, with a blank between them: how a phrase is looked up. */
    static String phrase(String text) {
        var phrase = new StringBuilder();
        for (var token : read(text)) {
            if (token.isWord()) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(token.stem());
            }
        }
        return phrase.toString();
    }

    private static void add(List<Token> tokens, String text, int start, int end) {
        var kind = kind(text);
        if (kind != Kind.WORD) {
            tokens.add(new Token(kind, "", start, end));
            return;
        }
        var stem = text.equals("&") ? stem("and") : stem(text.replaceAll("[.:’']+$|[.:]", ""));
        if (stem.isEmpty() || REMOVED.contains(stem)) {
            return;
        }
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.isWord() && ENDINGS.contains(stem)) {
            tokens.set(tokens.size() - 1, new Token(Kind.WORD, last.stem(), last.start(), end));
            return;
        }
        if (last != null && last.isWord() && last.stem().equals(DEPUTY)) {
            tokens.set(tokens.size() - 1, new Token(Kind.WORD, stem(DEPUTY + stem), last.start(), end));
        } else {
            tokens.add(new Token(Kind.WORD, stem, start, end));
        }
    }

    private static Kind kind(String text) {
        return switch (text.charAt(0)) {
            case ',', ';', '،', '–', '—', '\n' -> Kind.COMMA;
            case '(', '[', '{' -> Kind.OPEN;
            case ')', ']', '}' -> Kind.CLOSE;
            case '/', '|', '\\' -> Kind.SLASH;
            default -> Kind.WORD;
        };
    }

    private static String stem(String word) {
        var known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        var stem = Spelling.stem(word);
        if (STEMS.size() < MANY_WORDS) {
            STEMS.put(word, stem);
        }
        return stem;
    }
}
