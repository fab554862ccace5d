package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence that says what shall be done, asked who shall do it. */
final class ActingSentence {

    private static final Pattern TOKEN = Pattern.compile("[^\\s\u00a0]++");
    private static final int LONGEST_NAME = 8;
    private static final int NEAR = 6;
    private static final int NEXT = 2;
    private static final int END = 4;

    private final Excerpt words;
    private final List<ActingWord> tokens;

    ActingSentence(Excerpt words) {
        this.words = words;
        this.tokens = TOKEN.matcher(words)
                .results()
                .map(token -> new ActingWord(token.start(), token.group()))
                .toList();
    }

    /** Everybody whom it names: told to, at whom it begins, or its subjects. */
    List<Found<String>> named() {
        var named = new ArrayList<Found<String>>();
        for (int at = 0; at < tokens.size(); at++) {
            told(at).ifPresent(named::add);
            origin(at).ifPresent(named::add);
        }
        if (named.isEmpty()) named.addAll(subjects());
        if (named.isEmpty() && has("UNDERTAKE", 0, tokens.size()))
            name(0, false).ifPresent(named::add);
        return named;
    }

    /** Who shall: … প্রেরণ করবেন. */
    List<Found<String>> subjects() {
        var subjects = new ArrayList<Found<String>>();
        if (!has("SHALL", Math.max(0, tokens.size() - END), tokens.size())) return subjects;
        int begin = behindSources();
        name(begin, true).ifPresent(subjects::add);
        for (int at = begin; at < tokens.size() - 1 && !subjects.isEmpty(); at++) {
            if (tokens.get(at).is("AND")) name(at + 1, false).ifPresent(subjects::add);
        }
        return subjects;
    }

    /** Who is told to: … অফিসারকে অনুরোধ করা হয়; সংশ্লিষ্ট সকলকে … থাকতে হবে. */
    private Optional<Found<String>> told(int at) {
        var token = tokens.get(at);
        if (token.is("ALL")) {
            int begin = at > 0 && tokens.get(at - 1).is("CONCERNED") ? at - 1 : at;
            return Optional.of(found(begin, token.end()));
        }
        boolean informed = has("TOLD", at + 1, Math.min(tokens.size(), at + 1 + NEXT));
        boolean told = token.isHead() && token.isAccusative() && !informed && has("ASKED", at + 1, tokens.size());
        return told ? Optional.of(found(nameBegin(at), token.nameEnd())) : Optional.empty();
    }

    /** At whom it begins: … কার্যালয় হতে উদ্যোগ গ্রহণ; … কর্তৃক প্রেরণ. */
    private Optional<Found<String>> origin(int at) {
        if (at == 0 || at + 1 >= tokens.size() || !tokens.get(at - 1).isHead()) return Optional.empty();
        int near = Math.min(tokens.size(), at + 1 + NEAR);
        boolean from = tokens.get(at).is("FROM") && has("START", at + 1, near) && !has("FETCHED", at + 1, near);
        boolean by = tokens.get(at).is("BY") && !tokens.get(at + 1).isParticiple();
        return from || by
                ? Optional.of(found(nameBegin(at - 1), tokens.get(at - 1).nameEnd()))
                : Optional.empty();
    }

    /** Behind "by the head office's instruction" and its like. */
    private int behindSources() {
        int begin = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is("SOURCE")) begin = at + 1;
            else if (tokens.get(at).is("BREAK")) break;
        }
        return begin;
    }

    /** The name that begins there. @param inflected whether "of the department" is one */
    private Optional<Found<String>> name(int begin, boolean inflected) {
        for (int at = begin; at < Math.min(tokens.size(), begin + LONGEST_NAME); at++) {
            var token = tokens.get(at);
            boolean more = at + 1 < tokens.size()
                    && (tokens.get(at + 1).isHead()
                            || token.isGenitive() && tokens.get(at + 1).is("LINK"));
            if (token.isHead() && !(more && !token.isStopped())) {
                boolean whole = !token.isGenitive() || inflected;
                return whole && !token.isAccusative() ? Optional.of(found(begin, token.nameEnd())) : Optional.empty();
            }
            if (token.isStopped() || token.is("BREAK") && !token.is("LINK") || !token.isHead() && token.isLocative())
                return Optional.empty();
        }
        return Optional.empty();
    }

    /** Where the name begins that ends there. */
    private int nameBegin(int last) {
        int begin = last;
        while (begin > 0 && last - begin < LONGEST_NAME) {
            var before = tokens.get(begin - 1);
            if (before.isStopped() || before.is("BREAK") || before.isLocative() || before.isAccusative()) break;
            begin--;
        }
        return begin;
    }

    private Found<String> found(int begin, int end) {
        var name = words.subSequence(tokens.get(begin).begin(), end).tidy();
        return new Found<>(name.toString(), name.places(), 0.6);
    }

    private boolean has(String kind, int from, int to) {
        var text = words.subSequence(
                from < tokens.size() ? tokens.get(from).begin() : words.length(),
                to == 0
                        ? 0
                        : Math.max(
                                tokens.get(to - 1).end(),
                                from < tokens.size() ? tokens.get(from).begin() : words.length()));
        return ActingWord.isIn(kind, text);
    }
}
