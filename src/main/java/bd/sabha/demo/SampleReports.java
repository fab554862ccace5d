package bd.sabha.demo;

import bd.sabha.decision.Decisions;
import bd.sabha.demo.SampleData.ReportData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Subject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the sample's implementers report, and the member-secretary answer. */
@Component
@Profile("!production")
class SampleReports {

    private final Decisions decisions;
    private final SampleDesk desk;
    private final TimeTravel time;
    private final JdbcClient jdbc;

    SampleReports(Decisions decisions, SampleDesk desk, TimeTravel time, JdbcClient jdbc) {
        this.decisions = decisions;
        this.desk = desk;
        this.time = time;
        this.jdbc = jdbc;
    }

    void send(SampleData data, long minutesId, Entered people) {
        var secretary = people.holder(data.committee().secretary());
        for (var report : data.reports()) send(report, minutesId, people.holder(report.post()), secretary);
    }

    private void send(ReportData report, long minutesId, Viewer implementer, Viewer secretary) {
        time.moveTo(report.at().atZone(ZoneId.of("Asia/Dhaka")).toInstant());
        var directive = directive(minutesId, report, implementer);
        desk.complete(implementer, directive, "acknowledge-directive", Map.of());
        desk.complete(
                implementer, directive, "report-progress", Map.of("claim", report.claim(), "remark", report.words()));
        if (report.review() != null) desk.complete(secretary, directive, "review-report", review(report));
        time.settle();
    }

    private static Map<String, String> review(ReportData report) {
        var answers = new HashMap<String, String>();
        answers.put("outcome", Objects.requireNonNull(report.review()));
        if (report.remark() != null) answers.put("remark", report.remark());
        if (report.newDueOn() != null) answers.put("newDueOn", report.newDueOn().toString());
        return answers;
    }

    private Subject directive(long minutesId, ReportData report, Viewer implementer) {
        var decision = decisions.of(minutesId).stream()
                .filter(view -> latin(view.number()).equals(report.decision()))
                .findFirst()
                .orElseThrow();
        return Subject.of(
                "directive",
                jdbc.sql("select id from directive where decision_id = ? and post_id = ?")
                        .params(decision.id(), implementer.holdings().get(0).postId())
                        .query(Long.class)
                        .single());
    }

    private static String latin(String banglaDigits) {
        return banglaDigits
                .chars()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
