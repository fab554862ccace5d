package bd.sabha.support;

import bd.sabha.ReadingJson;
import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what a careful reader finds in minutes was found: the JSON of a reading beside that reader's, value by value, in
 * Unicode's form NFC. What was found beyond that counts as wrong too.
 *
 * @param checks each value that either of both has
 */
public record GoldScore(List<Check> checks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    /**
     * A value.
     *
     * @param group of fields to which it belongs; @param path in the JSON
     * @param scored whether it is one of the fields by which readings are judged
     */
    public record Check(String group, String path, boolean scored, String expected, String read) {

        public boolean isRight() {
            return expected.equals(read);
        }

        @Override
        public String toString() {
            return path + "\n  expected: " + expected + "\n  read:     " + read;
        }
    }

    /** @param file the minutes; @param gold what a careful reader finds in it */
    public static GoldScore of(Path file, Path gold) throws IOException, Refused {
        return of(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)), Files.readString(gold));
    }

    public static GoldScore of(SourceFile file, String gold) throws Refused {
        return of(
                new ReadingJson(false).of(file.name(), MinutesReader.standard().read(file)), gold);
    }

    /** @param read JSON of a reading; @param gold the one it should be */
    public static GoldScore of(String read, String gold) {
        try {
            var comparison = new Comparison();
            comparison.document(JSON.readTree(gold), JSON.readTree(read));
            return new GoldScore(List.copyOf(comparison.checks));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is not as it should be. */
    public List<Check> wrong(boolean scored) {
        return checks.stream()
                .filter(check -> check.scored() == scored && !check.isRight())
                .toList();
    }

    /** Which part of the fields is right. */
    public double share(boolean scored) {
        long all = checks.stream().filter(check -> check.scored() == scored).count();
        return all == 0 ? 1 : 1 - (double) wrong(scored).size() / all;
    }

    /** Documents beside groups of fields: how many are right, of how many. */
    public static String table(Map<String, GoldScore> documents, boolean scored) {
        var groups = new LinkedHashSet<String>();
        documents.values().forEach(score -> score.checks.stream()
                .filter(check -> check.scored() == scored)
                .forEach(check -> groups.add(check.group())));
        var table = new StringBuilder(String.format("%-28s", scored ? "scored fields" : "extra fields"));
        documents.keySet().forEach(name -> table.append(String.format("%12.12s", name)));
        table.append(String.format("%12s%n", "all"));
        for (var group : groups) table.append(row(group, documents, scored, List.of(group)));
        return table.append(row("all", documents, scored, groups)).toString();
    }

    private static String row(
            String name, Map<String, GoldScore> documents, boolean scored, java.util.Collection<String> groups) {
        var row = new StringBuilder(String.format("%-28s", name));
        int right = 0;
        int all = 0;
        for (var score : documents.values()) {
            var checks = score.checks.stream()
                    .filter(check -> check.scored() == scored && groups.contains(check.group()))
                    .toList();
            int rightHere = (int) checks.stream().filter(Check::isRight).count();
            row.append(String.format("%12s", checks.isEmpty() ? "" : rightHere + "/" + checks.size()));
            right += rightHere;
            all += checks.size();
        }
        return row.append(String.format("%12s%n", right + "/" + all)).toString();
    }

    /**
     * Prints the scores of documents, and what is wrong of them.
     *
     * @param arguments folder of documents, folder of what should be read of them ({@code NAME.json})
     */
    public static void main(String[] arguments) throws IOException {
        var scores = new TreeMap<String, GoldScore>();
        try (var golds = Files.list(Path.of(arguments[1]))) {
            for (var gold : golds.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var name = gold.getFileName().toString().replaceAll("\\.json$", "");
                try {
                    scores.put(name, of(Path.of(arguments[0]).resolve(name), gold));
                } catch (Refused refused) {
                    System.out.println(name + ": refused, " + refused.getMessage());
                }
            }
        }
        scores.forEach((name, score) -> {
            score.wrong(true).forEach(check -> System.out.println(name + " " + check));
            score.wrong(false).forEach(check -> System.out.println(name + " (extra) " + check));
        });
        System.out.println(table(scores, true));
        System.out.println(table(scores, false));
    }

    /** Walks through both. */
    private static final class Comparison {

        private final List<Check> checks = new ArrayList<>();

        void document(JsonNode gold, JsonNode read) {
            value("title", "title", true, gold, read);
            list("office", "office.lines", true, at(gold, "office.lines"), at(read, "office.lines"));
            for (var field : List.of("chair.name", "chair.designation")) value("chair", field, true, gold, read);
            for (var field : List.of("date", "time", "place", "language")) value(field, field, true, gold, read);
            for (var field : List.of("confirmed", "unanimous", "amended")) {
                value("previous minutes", "previous_minutes." + field, true, gold, read);
            }
            each("items", gold.path("items"), read.path("items"), this::item);
            for (var field : List.of("memo_no", "memo_date_gregorian", "memo_date_bangla")) {
                value("memo", field, true, gold, read);
            }
            for (var field : List.of("name", "designation")) value("signatory", "signatory." + field, true, gold, read);
            list("distribution", "distribution", true, gold.path("distribution"), read.path("distribution"));
            for (var field : List.of(
                    "office.website",
                    "chair.location",
                    "opening.first_60_chars",
                    "opening.attendance",
                    "opening.previous_minutes_read_by",
                    "closing.first_60_chars",
                    "issued_by.name",
                    "issued_by.designation",
                    "signature_date",
                    "distribution_heading")) {
                value(field.replaceFirst("\\..*", ""), field, false, gold, read);
            }
        }

        private void item(String path, JsonNode gold, JsonNode read) {
            value("items: no", path, "no", true, gold, read);
            value("items: title", path, "title", true, gold, read);
            value("items: discussion", path, "discussion_first_60_chars", true, gold, read);
            each(path + ".decisions", gold.path("decisions"), read.path("decisions"), this::decision);
            list(
                    "items: attached table",
                    path + ".attached_table.columns",
                    true,
                    at(gold, "attached_table.columns"),
                    at(read, "attached_table.columns"));
            value("items: attached table", path, "attached_table.rows_count", true, gold, read);
            value("no_corrected", path, "no_corrected", false, gold, read);
            value("continues after table", path, "discussion_continues_after_table", false, gold, read);
            for (var extra : List.of("discussion_deadlines", "cited_decisions")) {
                list(extra, path + "." + extra, false, gold.path(extra), read.path(extra));
            }
            value("reports_received", path, "reports_received", false, gold, read);
        }

        private void decision(String path, JsonNode gold, JsonNode read) {
            value("decisions: no", path, "no", true, gold, read);
            value("decisions: text", path, "text", true, gold, read);
            list(
                    "decisions: implementers",
                    path + ".implementers",
                    true,
                    gold.path("implementers"),
                    read.path("implementers"));
            value("decisions: deadline", path, "deadline", true, gold, read);
            list(
                    "deadline_also",
                    path + ".deadline_also",
                    false,
                    gold.path("deadline_also"),
                    read.path("deadline_also"));
            list(
                    "implementers_hint",
                    path + ".implementers_hint",
                    false,
                    gold.path("implementers_hint"),
                    read.path("implementers_hint"));
        }

        private interface Pair {
            void compare(String path, JsonNode gold, JsonNode read);
        }

        private void each(String path, JsonNode gold, JsonNode read, Pair pair) {
            for (int i = 0; i < Math.max(gold.size(), read.size()); i++) {
                pair.compare(path + "[" + i + "]", gold.path(i), read.path(i));
            }
        }

        private void list(String group, String path, boolean scored, JsonNode gold, JsonNode read) {
            for (int i = 0; i < Math.max(gold.size(), read.size()); i++) {
                add(group, path + "[" + i + "]", scored, gold.path(i), read.path(i));
            }
            if (gold.isEmpty() && read.isEmpty() && scored) add(group, path, true, NOTHING, NOTHING);
        }

        private void value(String group, String field, boolean scored, JsonNode gold, JsonNode read) {
            value(group, "", field, scored, gold, read);
        }

        /** Extra fields count only where either has them. */
        private void value(String group, String path, String field, boolean scored, JsonNode gold, JsonNode read) {
            var expected = at(gold, field);
            var found = at(read, field);
            if (scored || !isNothing(expected) || !isNothing(found)) {
                add(group, path.isEmpty() ? field : path + "." + field, scored, expected, found);
            }
        }

        private void add(String group, String path, boolean scored, JsonNode gold, JsonNode read) {
            checks.add(new Check(group, path, scored, words(gold), words(read)));
        }

        private static JsonNode at(JsonNode node, String path) {
            var at = node;
            for (var key : path.split("\\.")) at = at.path(key);
            return at;
        }

        private static boolean isNothing(JsonNode node) {
            return node.isMissingNode() || node.isNull();
        }

        private static String words(JsonNode node) {
            if (isNothing(node)) return "(nothing)";
            if (!node.isObject()) {
                return Normalizer.normalize(node.isTextual() ? node.asText() : node.toString(), Normalizer.Form.NFC);
            }
            var fields = new TreeMap<String, String>();
            node.properties().forEach(field -> fields.put(field.getKey(), words(field.getValue())));
            return new LinkedHashMap<>(fields).toString();
        }
    }
}
