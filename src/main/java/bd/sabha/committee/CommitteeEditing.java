package bd.sabha.committee;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a committee for somebody who saw a version of it: nobody overwrites what they have not seen. */
@Component
@Transactional
class CommitteeEditing {

    private final Committees committees;

    CommitteeEditing(Committees committees) {
        this.committees = committees;
    }

    void seat(long id, long version, List<Long> posts) {
        committees.begin(id, version);
        committees.seat(id, posts);
    }

    void keepStandingItems(long id, long version, List<String> titles) {
        committees.begin(id, version);
        committees.keepStandingItems(id, titles);
    }

    void keepRhythm(long id, long version, Recurrence rhythm) {
        committees.begin(id, version);
        committees.keepRhythm(id, rhythm);
    }

    void keepPapers(long id, long version, PapersForm papers) {
        committees.begin(id, version);
        committees.keepPapers(id, papers.printedSection(), papers.layout(), papers.locale(), papers.issuerPost());
    }
}
