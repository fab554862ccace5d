package bd.sabha.demo;

import bd.sabha.committee.Committees;
import bd.sabha.meeting.MeetingPaper;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.overview.ProgressReports;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One of each document, made of the sample's content: those that went out as they went, the others as they would. */
@Component
@Profile("!production")
public class ExamplePapers {

    private final Committees committees;
    private final Meetings meetings;
    private final List<MeetingPaper> meetingPapers;
    private final ProgressReports reports;
    private final Documents documents;
    private final Press press;

    ExamplePapers(
            Committees committees,
            Meetings meetings,
            List<MeetingPaper> meetingPapers,
            ProgressReports reports,
            Documents documents,
            Press press) {
        this.committees = committees;
        this.meetings = meetings;
        this.meetingPapers = meetingPapers;
        this.reports = reports;
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
        return names;
    }

    private void ofMeeting(MeetingPaper paper, MeetingView meeting, BiConsumer<String, byte[]> file) {
        documents
                .of(meeting.subject(), paper.name())
                .ifPresentOrElse(
                        kept -> write(paper.name(), documents.pdf(kept.id()), documents.docx(kept.id()), file),
                        () -> print(paper.name(), paper.sheet(meeting), file));
    }

    private void print(String name, Sheet sheet, BiConsumer<String, byte[]> file) {
        var printed = press.print(sheet);
        write(name, printed.print().pdf(), printed.docx(), file);
    }

    private static void write(String name, byte[] pdf, byte[] docx, BiConsumer<String, byte[]> file) {
        file.accept(name + ".pdf", pdf);
        file.accept(name + ".docx", docx);
    }
}
