package bd.sabha.intake;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each value of a reading stands in the source, by its path, and which are not sure. */
final class Places {

    /** Less than that, somebody should look. */
    private static final double SURE = 0.75;

    private final Map<String, Place> places = new LinkedHashMap<>();

    private Places() {}

    /** @param sure whether it says so itself */
    record Place(String path, List<Span> spans, boolean sure) {}

    /** @param frozen what was read: dates that were corrected stand where the old ones stood */
    static Map<String, Place> of(Reading reading, Reading frozen) {
        var all = new Places();
        all.head(frozen);
        all.head(reading);
        for (var item = 0; item < reading.items().size(); item++)
            all.item(item, reading.items().get(item));
        return all.places;
    }

    private void head(Reading it) {
        put("title", it.title());
        putAll("officeLines", it.officeLines());
        put("website", it.website());
        person("chair", it.chair());
        put("date", it.date());
        put("time", it.time());
        put("place", it.place());
        put("attendance", it.attendance());
        put("opening", it.opening());
        put("previous.confirmed", it.previous().confirmed());
        put("previous.unanimous", it.previous().unanimous());
        put("previous.amended", it.previous().amended());
        put("previous.readBy", it.previous().readBy());
        put("closing", it.closing());
        put("memoNo", it.memoNo());
        put("memoDate", it.memoDate());
        put("memoDateBangla", it.memoDateBangla());
        person("signatory", it.signatory());
        person("issuedBy", it.issuedBy());
        put("signatureDate", it.signatureDate());
        put("distributionHeading", it.distributionHeading());
        putAll("distribution", it.distribution());
    }

    private void item(int index, Reading.Item item) {
        var path = Paths.item(index);
        put(path + ".no", item.noCorrected() == null ? item.no() : item.noCorrected());
        put(path + ".title", item.title());
        put(path + ".discussion", item.discussion());
        put(path + ".afterTable", item.afterTable());
        if (item.table() != null) {
            places.put(path + ".table", new Place(path + ".table", item.table().places(), true));
        }
        for (var decision = 0; decision < item.decisions().size(); decision++) {
            decision(Paths.decision(index, decision), item.decisions().get(decision));
        }
    }

    private void decision(String path, Reading.DecisionRead decision) {
        put(path + ".no", decision.no());
        put(path + ".text", decision.text());
        putAll(path + ".implementers", decision.implementers());
        put(path + ".deadline", decision.deadline());
        putAll(path + ".deadlineAlso", decision.deadlineAlso());
        // offers: they matter where nobody is written, and are nothing to be sure of
        if (decision.implementers().isEmpty()) {
            putAll(
                    path + ".hints",
                    decision.hints().stream().map(hint -> hint.confident(1)).toList());
        }
    }

    private void person(String path, @Nullable Person person) {
        if (person == null) return;
        put(path + ".name", person.name());
        put(path + ".designation", person.designation());
        put(path + ".location", person.location());
    }

    private void putAll(String path, List<? extends Found<?>> found) {
        for (var index = 0; index < found.size(); index++) put(path + "[" + index + "]", found.get(index));
    }

    private void put(String path, @Nullable Found<?> found) {
        if (found == null) return;
        var before = places.get(path);
        var spans = new ArrayList<>(found.places());
        if (spans.isEmpty() && before != null) spans.addAll(before.spans());
        places.put(path, new Place(path, spans, found.confidence() >= SURE));
    }
}
