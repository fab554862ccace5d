package bd.sabha.minutes;

import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutes.Person;
import bd.sabha.minutes.PastMinutes.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The four real minutes as a careful reader takes them in: their full words, with the labels that they printed. */
public final class PastPapers {

    private PastPapers() {}

    /** @param name 000 */
    public static PastMinutes of(String name) throws IOException {
        var paper = MinutesSheetsTests.paper(name);
        var gold = gold(name);
        var items = new ArrayList<Item>();
        for (var i = 0; i < paper.items().size(); i++)
            items.add(item(paper.items().get(i), gold.at("/items/" + i)));
        return new PastMinutes(
                "bn",
                paper.layout(),
                paper.columns(),
                paper.letterhead(),
                paper.website(),
                text(gold.at("/title")),
                null,
                person(gold.at("/chair")),
                new Said<>(LocalDate.parse(gold.at("/date").asText()), ""),
                new Said<>(LocalTime.parse(gold.at("/time").asText()), ""),
                text(gold.at("/place")),
                text(gold.at("/opening/attendance")),
                String.join("\n", paper.opening()),
                items,
                String.join("\n", paper.closing()),
                text(gold.at("/memo_no")),
                new Said<>(LocalDate.parse(gold.at("/memo_date_gregorian").asText()), ""),
                text(gold.at("/memo_date_bangla")),
                person(gold.at("/signatory")),
                gold.at("/signature_date").isNull()
                        ? null
                        : new Said<>(LocalDate.parse(gold.at("/signature_date").asText()), ""),
                person(gold.at("/issued_by")),
                text(gold.at("/distribution_heading")),
                StreamSupport.stream(gold.at("/distribution").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    public static PastMinutes withMemo(PastMinutes past, @Nullable String memo) {
        return new PastMinutes(
                past.language(),
                past.layout(),
                past.columns(),
                past.letterhead(),
                past.website(),
                past.title(),
                past.number(),
                past.chair(),
                past.date(),
                past.time(),
                past.place(),
                past.attendance(),
                past.opening(),
                past.items(),
                past.closing(),
                memo,
                past.memoDate(),
                past.memoDateBangla(),
                past.signatory(),
                past.signedOn(),
                past.issuer(),
                past.distributionHeading(),
                past.distribution());
    }

    public static PastMinutes titled(PastMinutes past, @Nullable String title) {
        return new PastMinutes(
                past.language(),
                past.layout(),
                past.columns(),
                past.letterhead(),
                past.website(),
                title,
                past.number(),
                past.chair(),
                past.date(),
                past.time(),
                past.place(),
                past.attendance(),
                past.opening(),
                past.items(),
                past.closing(),
                past.memoNo(),
                past.memoDate(),
                past.memoDateBangla(),
                past.signatory(),
                past.signedOn(),
                past.issuer(),
                past.distributionHeading(),
                past.distribution());
    }

    public static PastMinutes dateless(PastMinutes past) {
        return new PastMinutes(
                past.language(),
                past.layout(),
                past.columns(),
                past.letterhead(),
                past.website(),
                past.title(),
                past.number(),
                past.chair(),
                null,
                past.time(),
                past.place(),
                past.attendance(),
                past.opening(),
                past.items(),
                past.closing(),
                past.memoNo(),
                past.memoDate(),
                past.memoDateBangla(),
                past.signatory(),
                past.signedOn(),
                past.issuer(),
                past.distributionHeading(),
                past.distribution());
    }

    private static JsonNode gold(String name) throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/gold"))) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return new JsonMapper().readTree(file.toFile());
        }
    }

    private static Item item(Paper.Item item, JsonNode gold) {
        var decisions = new ArrayList<Decision>();
        for (var decision : gold.at("/decisions")) {
            var implementers = new ArrayList<String>();
            decision.at("/implementers").forEach(line -> implementers.add(line.asText()));
            decisions.add(
                    new Decision(text(decision.at("/no")), decision.at("/text").asText(), implementers));
        }
        return new Item(
                text(gold.at("/no")), item.title(), String.join("\n", item.discussion()), List.copyOf(decisions));
    }

    private static Person person(JsonNode person) {
        return new Person(text(person.at("/name")), text(person.at("/designation")), text(person.at("/location")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }
}
