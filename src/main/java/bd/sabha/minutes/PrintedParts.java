package bd.sabha.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of printed minutes by which a correction says where it applies, with all words that stand in each. */
record PrintedParts(Map<String, String> words) {

    private static final int SHOWN = 60;

    /** @param value how the correction names it; @param beginning its first words */
    record Part(String value, String beginning) {}

    /** @param names of the parts that have no number: header, opening, closing, distribution, appendix */
    static PrintedParts of(Paper paper, Map<String, String> names) {
        var words = new LinkedHashMap<String, String>();
        put(words, names.get("header"), header(paper));
        put(words, names.get("opening"), Stream.concat(paper.opening().stream(), paper.confirmation().stream()));
        paper.items().forEach(item -> {
            put(words, item.number(), item(item));
            item.decisions().forEach(decision -> put(words, decision.number(), decision(item, decision)));
        });
        put(words, names.get("closing"), paper.closing().stream());
        put(words, names.get("distribution"), paper.distribution().stream());
        put(words, names.get("appendix"), appendix(paper));
        paper.appendices()
                .forEach(annex ->
                        put(words, annex.name(), Stream.concat(Stream.of(annex.title()), annex.text().stream())));
        return new PrintedParts(words);
    }

    public List<Part> parts() {
        return words.entrySet().stream()
                .map(part -> new Part(part.getKey(), beginning(part.getValue())))
                .toList();
    }

    /** Whether those words stand in that part, however they are spaced. */
    boolean contain(String part, String printed) {
        return plain(words.getOrDefault(part, "")).contains(plain(printed));
    }

    private static String plain(String text) {
        return Words.tidy(text).replaceAll("\\s+", " ");
    }

    private static String beginning(String text) {
        var line = plain(text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
    }

    private static void put(Map<String, String> words, String part, Stream<String> lines) {
        var text = String.join("\n", lines.toList());
        if (!text.isBlank()) words.merge(part, text, (one, other) -> one + "\n" + other);
    }

    private static Stream<String> header(Paper paper) {
        var lines = new ArrayList<>(paper.letterhead());
        lines.add(paper.title());
        paper.header().forEach(field -> lines.addAll(field.words()));
        return lines.stream();
    }

    private static Stream<String> item(Paper.Item item) {
        return Stream.concat(Stream.of(item.title()), item.discussion().stream());
    }

    private static Stream<String> decision(Paper.Item item, Paper.DecisionLine decision) {
        return Stream.concat(
                Stream.of(decision.words()),
                item.implementers().stream()
                        .filter(list ->
                                list.decision().isEmpty() || list.decision().equals(decision.number()))
                        .flatMap(list -> list.posts().stream()));
    }

    private static Stream<String> appendix(Paper paper) {
        return paper.appendix().rows().stream().map(row -> row.name() + " " + row.post() + " " + row.presence());
    }
}
