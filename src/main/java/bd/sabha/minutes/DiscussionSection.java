package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.meeting.MeetingSection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On a meeting's page: what was discussed and decided, to be written there while the task for it is open. */
@Component
class DiscussionSection implements MeetingSection {

    private final MinutesBook book;
    private final Folders folders;

    DiscussionSection(MinutesBook book, Folders folders) {
        this.book = book;
        this.folders = folders;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String fragment() {
        return "minutes/meeting :: discussions";
    }

    @Override
    public boolean comesFirst(Map<String, ?> model) {
        return model.get("writing") instanceof Writing writing
                && writing.folder().writable();
    }

    @Override
    public Map<String, Object> model(long meetingId, Viewer viewer) {
        var model = new HashMap<String, Object>();
        book.ofMeeting(meetingId)
                .map(minutes -> new Writing(folders.of(minutes, viewer), Typed.nothing(), "/meetings/" + meetingId))
                .ifPresent(writing -> model.put("writing", writing));
        return model;
    }
}
