package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.meeting.MeetingView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The minutes that a meeting has before it, to be confirmed as presented or with amendments. */
@Component
@Transactional(readOnly = true)
class PreviousMinutes {

    private final Confirmations confirmations;
    private final Amendments amendments;
    private final MinutesBook book;
    private final MinutesAccess access;
    private final Folders folders;

    PreviousMinutes(
            Confirmations confirmations,
            Amendments amendments,
            MinutesBook book,
            MinutesAccess access,
            Folders folders) {
        this.confirmations = confirmations;
        this.amendments = amendments;
        this.book = book;
        this.access = access;
        this.folders = folders;
    }

    /**
     * As the confirming meeting's page shows them.
     *
     * @param meetingId the meeting that confirms
     * @param amendable the viewer may write amendments now
     * @param confirmed the meeting has confirmed them
     */
    record Previous(
            long meetingId,
            Folder folder,
            List<Amendment> amendments,
            boolean amendable,
            boolean confirmed,
            Typed typed) {

        public MeetingView meeting() {
            return folder.meeting();
        }

        public long id() {
            return folder.id();
        }

        /** The paragraphs that can be amended: each item and each decision, by number, with its words. */
        public List<Paragraph> paragraphs() {
            return folder.paper().items().stream()
                    .flatMap(item -> Stream.concat(
                            Stream.of(new Paragraph(item.number(), item.title())),
                            item.decisions().stream()
                                    .map(decision -> new Paragraph(decision.number(), decision.words()))))
                    .toList();
        }
    }

    record Paragraph(String number, String words) {

        private static final int SHOWN = 60;

        public String beginning() {
            return words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "…";
        }
    }

    Optional<Previous> of(long meetingId, Viewer viewer, Typed typed) {
        return confirmations
                .before(meetingId)
                .map(id -> new Previous(
                        meetingId,
                        folders.of(book.get(id), viewer),
                        amendments.of(id),
                        access.mayAmend(viewer, meetingId),
                        confirmations.by(meetingId).isPresent(),
                        typed));
    }
}
