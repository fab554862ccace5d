package bd.sabha.minutes;

import bd.sabha.committee.Committees;
import bd.sabha.decision.DecisionView;
import bd.sabha.decision.Decisions;
import bd.sabha.decision.Implementer;
import bd.sabha.distribution.Dispatches;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.distribution.Letter;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.registry.Memos.Memo;
import bd.sabha.workflow.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets a copy of signed minutes, and the letter that covers it. */
@Component
class CopyList {

    private final DistributionList distributionList;
    private final Decisions decisions;
    private final Dispatches dispatches;
    private final Meetings meetings;
    private final Committees committees;
    private final MinutesBook book;
    private final Wordings wordings;

    CopyList(
            DistributionList distributionList,
            Decisions decisions,
            Dispatches dispatches,
            Meetings meetings,
            Committees committees,
            MinutesBook book,
            Wordings wordings) {
        this.distributionList = distributionList;
        this.decisions = decisions;
        this.dispatches = dispatches;
        this.meetings = meetings;
        this.committees = committees;
        this.book = book;
        this.wordings = wordings;
    }

    /** The list as signed, then every implementer who is not on it: nobody learns of a decision from hearsay. */
    List<Addressee> of(long minutesId) {
        var listed = distributionList.of(Subject.of("minutes", minutesId)).stream()
                .map(DistributionList.Entry::addressee)
                .toList();
        var missing = new LinkedHashMap<Long, Charge>();
        decisions.of(minutesId).forEach(decision -> decision.implementers()
                .forEach(it -> missing.computeIfAbsent(it.post().id(), post -> new Charge())
                        .add(decision, it)));
        listed.stream().map(Addressee::postId).filter(Objects::nonNull).forEach(missing::remove);
        return Stream.concat(listed.stream(), addressed(missing, wording(minutesId)))
                .toList();
    }

    /** Everybody who got a copy of the minutes or is to get one, without what was asked of them then. */
    List<Addressee> again(long minutesId) {
        var first = of(minutesId);
        var known = first.stream().map(Addressee::postId).collect(Collectors.toSet());
        var later = dispatches.of(Subject.of("minutes", minutesId)).stream()
                .filter(copy -> copy.postId() != null && known.add(copy.postId()))
                .map(copy -> new Addressee(copy.postId(), copy.addressee(), null, copy.purpose(), null));
        return Stream.concat(first.stream().map(CopyList::withoutRequest), later)
                .toList();
    }

    private static Addressee withoutRequest(Addressee to) {
        return new Addressee(to.postId(), to.addressee(), to.email(), to.purpose(), null);
    }

    /** Covers a corrigendum of the minutes. */
    Letter correcting(String title, Minutes minutes, Imprint imprint, Memo memo, long documentId) {
        return letter("minutes.corrigendum.letter.", title, minutes, imprint, memo, documentId);
    }

    Letter covering(Minutes minutes, Imprint imprint, Memo memo, long documentId) {
        return letter("minutes.letter.", null, minutes, imprint, memo, documentId);
    }

    private Letter letter(
            String words, @Nullable String title, Minutes minutes, Imprint imprint, Memo memo, long documentId) {
        var meeting = meetings.get(minutes.meetingId());
        var committee = committees.get(minutes.committeeId());
        var wording = wordings.of(committee);
        var of = wording.genitive(committee.printedName());
        var ordinal = wording.ordinal(meeting.number());
        var number = wording.say(
                "minutes.letter.memo",
                wording.digits(memo.text()),
                wording.banglaDate(memo.issuedOn()),
                wording.date(memo.issuedOn()));
        var body = String.join(
                "\n\n",
                wording.say(words + "body", wording.date(meeting.onDate()), of, ordinal),
                number,
                imprint.signatory() + "\n" + imprint.designation());
        var subject = title == null ? wording.say(words + "subject", of, ordinal) : title;
        return new Letter(subject, body, null, null, null, documentId);
    }

    private Stream<Addressee> addressed(Map<Long, Charge> missing, Wording wording) {
        var titles = wording.posts().all(missing.keySet());
        return missing.entrySet().stream()
                .map(entry -> new Addressee(
                        entry.getKey(),
                        Objects.requireNonNull(titles.get(entry.getKey())).title(),
                        null,
                        entry.getValue().purpose(),
                        entry.getValue().request(wording)));
    }

    private Wording wording(long minutesId) {
        return wordings.of(committees.get(book.get(minutesId).committeeId()));
    }

    /** What one post has to do with the minutes' decisions. */
    private static class Charge {

        private final Map<String, Boolean> acts = new LinkedHashMap<>();

        void add(DecisionView decision, Implementer implementer) {
            acts.merge(decision.number(), implementer.acts(), Boolean::logicalOr);
        }

        Purpose purpose() {
            return acts.containsValue(true) ? Purpose.FOR_ACTION : Purpose.FOR_INFORMATION;
        }

        String request(Wording wording) {
            var carriesOut = purpose() == Purpose.FOR_ACTION;
            var numbers = acts.entrySet().stream()
                    .filter(entry -> entry.getValue() == carriesOut)
                    .map(Map.Entry::getKey)
                    .map(new Numerals(wording.language())::reference)
                    .collect(Collectors.joining(", "));
            return wording.say(carriesOut ? "minutes.letter.carry-out" : "minutes.letter.note", numbers);
        }
    }
}
