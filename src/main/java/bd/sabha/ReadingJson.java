package bd.sabha;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of minutes as JSON: the fields of paper, meeting, items and distribution, then what is doubtful of them.
 * Fields that few papers have are there only when they were found.
 */
public final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final boolean withPlaces;

    /** @param withPlaces whether it also says at which characters of the source each value stands */
    public ReadingJson(boolean withPlaces) {
        this.withPlaces = withPlaces;
    }

    /** One line. @param file what the source is called */
    public String of(String file, Reading reading) {
        try {
            return JSON.writeValueAsString(values(file, reading));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, @Nullable Object> values(String file, Reading reading) {
        var json = new FoundJson();
        json.put("file", file).found("title", reading.title());
        json.object("office", (office, key) -> office.all("lines", reading.officeLines())
                .found("website", reading.website()));
        json.object("chair", (chair, key) -> person(chair, reading.chair()));
        json.found("date", reading.date()).found("time", reading.time()).found("place", reading.place());
        json.object("opening", (opening, key) -> opening.beginning("first_60_chars", reading.opening())
                .found("attendance", reading.attendance())
                .found("previous_minutes_read_by", reading.previous().readBy()));
        json.object("previous_minutes", (previous, key) -> previous.found(
                        "confirmed", reading.previous().confirmed())
                .found("unanimous", reading.previous().unanimous())
                .found("amended", reading.previous().amended()));
        json.objects("items", reading.items(), ReadingJson::item);
        end(json, reading);
        json.put("doubts", reading.doubts().stream().map(this::doubt).toList());
        if (withPlaces) json.put("places", json.places());
        return json.values();
    }

    private static void end(FoundJson json, Reading reading) {
        json.object("closing", (closing, key) -> closing.beginning("first_60_chars", reading.closing()));
        json.found("memo_no", reading.memoNo())
                .found("memo_date_gregorian", reading.memoDate())
                .found("memo_date_bangla", reading.memoDateBangla());
        json.object("signatory", (signatory, key) -> person(signatory, reading.signatory()));
        json.object("issued_by", (issuer, key) -> person(issuer, reading.issuedBy()));
        json.found("signature_date", reading.signatureDate())
                .found("distribution_heading", reading.distributionHeading())
                .all("distribution", reading.distribution())
                .put("language", reading.language());
    }

    private static void person(FoundJson json, Reading.@Nullable Person person) {
        json.found("name", person == null ? null : person.name())
                .found("designation", person == null ? null : person.designation())
                .foundIfAny("location", person == null ? null : person.location());
    }

    private static void item(FoundJson json, Reading.Item item) {
        json.found("no", item.no()).found("title", item.title());
        json.beginning("discussion_first_60_chars", item.discussion());
        if (item.discussion() == null) json.put("discussion_first_60_chars", "");
        json.objects("decisions", item.decisions(), ReadingJson::decision);
        table(json, item.table());
        json.foundIfAny("no_corrected", item.noCorrected());
        json.objectsIfAny("discussion_deadlines", item.discussionDeadlines(), (deadline, quoted) -> {
            deadline.found("quote", quoted.quote());
            deadline(deadline, quoted.deadline());
        });
        reports(json, item.reports());
        json.objectsIfAny("cited_decisions", item.cited(), (cited, decision) -> cited.put("no", decision.no())
                .found("text", decision.text()));
        if (item.afterTable() != null) json.beginning("discussion_continues_after_table", item.afterTable());
    }

    private static void table(FoundJson json, Reading.@Nullable AttachedTable table) {
        if (table == null) {
            json.put("attached_table", null);
            return;
        }
        var place = new Found<>("", table.places(), 1);
        json.foundIfAny("attached_table", place).object("attached_table", (attached, key) -> attached.put(
                        "columns", table.columns().stream().map(FoundJson::tidy).toList())
                .put("rows_count", table.rows().size()));
    }

    private static void reports(FoundJson json, Reading.@Nullable Reports reports) {
        if (reports == null) return;
        json.object("reports_received", (received, key) -> received.put("period", reports.period())
                .all("from", reports.from())
                .found("quote", reports.quote()));
    }

    private static void decision(FoundJson json, Reading.DecisionRead decision) {
        json.found("no", decision.no()).found("text", decision.text()).all("implementers", decision.implementers());
        json.foundIfAny("deadline", decision.deadline())
                .object(
                        "deadline",
                        (deadline, key) ->
                                deadline(deadline, decision.deadline().value()));
        json.objectsIfAny(
                "deadline_also", decision.deadlineAlso(), (deadline, also) -> deadline(deadline, also.value()));
        boolean offered = decision.implementers().isEmpty() && !decision.hints().isEmpty();
        if (offered) json.all("implementers_hint", decision.hints());
    }

    private static void deadline(FoundJson json, Deadline deadline) {
        var value = deadline.value();
        json.put("kind", deadline.kind().name().toLowerCase(Locale.ROOT));
        json.put("value", value != null && deadline.kind().isNumber() ? Integer.valueOf(value) : value);
    }

    private Map<String, @Nullable Object> doubt(Doubt doubt) {
        var json = new FoundJson()
                .put("field", JsonPath.of(doubt.field()))
                .put("source_text", FoundJson.tidy(doubt.sourceText()))
                .put("reason", ReadingWords.BANGLA.of(doubt));
        if (withPlaces) json.put("at", FoundJson.at(doubt.places()));
        return json.values();
    }
}
