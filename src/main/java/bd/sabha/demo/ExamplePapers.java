package bd.sabha.demo;

import bd.sabha.committee.Committees;
import bd.sabha.committee.MinutesLayout;
import bd.sabha.decision.Decisions;
import bd.sabha.meeting.MeetingPaper;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.LayoutSamples;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.minutes.MinutesPapers;
import bd.sabha.overview.ProgressReports;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import bd.sabha.workflow.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One of each document, made of the sample's content: those that went out as they went, the others as they would. */
@Component
@Profile("!production")
public class ExamplePapers {

    private static final String KIND = "minutes";

    private final Committees committees;
    private final Meetings meetings;
    private final List<MeetingPaper> meetingPapers;
    private final ProgressReports reports;
    private final MinutesBook minutes;
    private final MinutesPapers papers;
    private final Decisions decisions;
    private final LayoutSamples layouts;
    private final ExampleCorrigendum corrigendum;
    private final Documents documents;
    private final Press press;

    ExamplePapers(
            Committees committees,
            Meetings meetings,
            List<MeetingPaper> meetingPapers,
            ProgressReports reports,
            MinutesBook minutes,
            MinutesPapers papers,
            Decisions decisions,
            LayoutSamples layouts,
            ExampleCorrigendum corrigendum,
            Documents documents,
            Press press) {
        this.committees = committees;
        this.meetings = meetings;
        this.meetingPapers = meetingPapers;
        this.reports = reports;
        this.minutes = minutes;
        this.papers = papers;
        this.decisions = decisions;
        this.layouts = layouts;
        this.corrigendum = corrigendum;
        this.documents = documents;
        this.press = press;
    }

    /**
     * Hands over each document as PDF and as DOCX, by the name of its file.
     *
     * @return the names
     */
    public List<String> print(BiConsumer<String, byte[]> file) {
        var names = new ArrayList<String>();
        BiConsumer<String, byte[]> named = (name, bytes) -> {
            file.accept(name, bytes);
            names.add(name);
        };
        var committee = committees.all().get(0);
        var held = meetings.of(committee.key()).get(1);
        var next = meetings.of(committee.key()).get(0);
        for (var paper : meetingPapers) {
            ofMeeting(paper, paper.name().equals("working-paper") ? next : held, named);
        }
        print("progress-report", reports.sheet(committee.key()), named);
        ofMinutes(minutes.ofMeeting(held.id()).orElseThrow().key(), named);
        return names;
    }

    private void ofMinutes(long id, BiConsumer<String, byte[]> file) {
        write(KIND, documents.of(Subject.of(KIND, id), KIND).orElseThrow(), file);
        for (var layout : MinutesLayout.values()) {
            print(KIND + "-" + name(layout), layouts.minutes(id, layout), file);
        }
        print("extract", papers.extract(id, implementer(id)), file);
        print("forwarding-letter", papers.forwardingLetter(id), file);
        write("corrigendum", corrigendum.of(id), file);
    }

    /** One of those who have something to carry out. */
    private long implementer(long minutesId) {
        return decisions.of(minutesId).stream()
                .flatMap(decision -> decision.implementers().stream())
                .filter(implementer -> implementer.acts())
                .map(implementer -> implementer.post().id())
                .findFirst()
                .orElseThrow();
    }

    /** three-columns, prose */
    private static String name(MinutesLayout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void ofMeeting(MeetingPaper paper, MeetingView meeting, BiConsumer<String, byte[]> file) {
        documents
                .of(meeting.subject(), paper.name())
                .ifPresentOrElse(
                        kept -> write(paper.name(), kept, file), () -> print(paper.name(), paper.sheet(meeting), file));
    }

    private void print(String name, Sheet sheet, BiConsumer<String, byte[]> file) {
        var printed = press.print(sheet);
        write(name, printed.print().pdf(), printed.docx(), file);
    }

    private void write(String name, Document kept, BiConsumer<String, byte[]> file) {
        write(name, documents.pdf(kept.id()), documents.docx(kept.id()), file);
    }

    private static void write(String name, byte[] pdf, byte[] docx, BiConsumer<String, byte[]> file) {
        file.accept(name + ".pdf", pdf);
        file.accept(name + ".docx", docx);
    }
}
