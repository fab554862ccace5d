package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.DistributionList.Entry;
import bd.sabha.support.SabhaTest;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The list of whom copies go to. */
@SabhaTest
class DistributionListTests {

    private final Subject minutes = Paper.some();
    private final Subject committee = Subject.of("committee", minutes.id());

    @Autowired
    DistributionList list;

    @Test
    void entriesKeepTheirOrderWhenOneChangesAndOneGoes() {
        add(committee, "ক", "খ", "গ");
        var second = list.of(committee).get(1);
        list.change(committee, second.id(), named("খ ২"), second.version());
        list.remove(committee, list.of(committee).get(0).id());
        add(committee, "ঘ");
        assertThat(names(committee)).containsExactly("খ ২", "গ", "ঘ");
    }

    @Test
    void twoWhoChangeTheSameEntryDoNotOverwriteEachOther() {
        add(committee, "ক");
        var seen = list.of(committee).get(0);
        list.change(committee, seen.id(), named("প্রথম"), seen.version());

        assertThatThrownBy(() -> list.change(committee, seen.id(), named("দ্বিতীয়"), seen.version()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(names(committee)).containsExactly("প্রথম");
    }

    @Test
    void minutesStartWithTheirCommitteesListAndChangeTheirOwn() {
        add(committee, "ক", "খ");
        list.copy(committee, minutes);
        list.copy(committee, minutes);
        var first = list.of(minutes).get(0);
        list.change(minutes, first.id(), named("ক ২"), first.version());

        assertThat(names(minutes)).containsExactly("ক ২", "খ");
        assertThat(names(committee)).containsExactly("ক", "খ");
    }

    @Test
    void anEntryOfAnotherListIsOutOfReach() {
        add(committee, "ক");
        var entry = list.of(committee).get(0);
        assertThatThrownBy(() -> list.change(minutes, entry.id(), named("খ"), entry.version()))
                .isInstanceOf(NoSuchElementException.class);
        list.remove(minutes, entry.id());
        assertThat(names(committee)).containsExactly("ক");
    }

    private void add(Subject owner, String... names) {
        for (var name : names) list.add(owner, named(name));
    }

    private static Addressee named(String name) {
        return Paper.outsider(name, "x@list.example");
    }

    private List<String> names(Subject owner) {
        return list.of(owner).stream()
                .map(Entry::addressee)
                .map(Addressee::addressee)
                .toList();
    }
}
