package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.HandoverPlan.Arrival;
import bd.sabha.directory.HandoverPlan.Leaving;
import bd.sabha.directory.PersonEdits.Entered;
import bd.sabha.directory.TakeoverForm.Present;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and does what changes when somebody takes a post over or leaves it. */
@Component
class Handovers {

    private final PostRegister posts;
    private final Tenures tenures;
    private final People people;
    private final PersonEdits edits;
    private final Register register;
    private final OpenTasks tasks;
    private final MailAfter mail;
    private final EditTurn turn;

    Handovers(
            PostRegister posts,
            Tenures tenures,
            People people,
            PersonEdits edits,
            Register register,
            OpenTasks tasks,
            MailAfter mail,
            EditTurn turn) {
        this.posts = posts;
        this.tenures = tenures;
        this.people = people;
        this.edits = edits;
        this.register = register;
        this.tasks = tasks;
        this.mail = mail;
        this.turn = turn;
    }

    /**
     * @throws RegularOverlap when two regular charges would run at the same time
     * @throws RegisterRefusal when the dates or the people do not go together
     */
    HandoverPlan plan(long postId, TakeoverForm form) {
        var known = tenures.of(postId);
        var from = form.from();
        var present = known.stream()
                .filter(tenure -> !tenure.isSubstitute() && tenure.isOn(from))
                .toList();
        var leaving = form.present() == Present.STAYS ? List.<Tenure>of() : present;
        leaving.forEach(tenure -> refuseBeforeItBegan("lastOn", tenure, form.last()));
        var staying =
                present.stream().filter(tenure -> !leaving.contains(tenure)).toList();
        refuse(postId, form, leaving, staying);
        return plan(postId, leaving, form.last(), staying, arrival(form), from, known);
    }

    /** @throws RegisterRefusal when the last day is before the first */
    HandoverPlan plan(long postId, DepartureForm form) {
        var known = tenures.of(postId);
        var leaving = known.stream()
                .filter(tenure -> Objects.equals(tenure.id(), form.incumbency()) && !tenure.isSubstitute())
                .toList();
        if (leaving.isEmpty()) {
            throw new RegisterRefusal("incumbency", "register.handover.gone");
        }
        leaving.forEach(tenure -> refuseBeforeItBegan("toOn", tenure, form.last()));
        var from = form.last().plusDays(1);
        var staying = known.stream()
                .filter(tenure -> !tenure.isSubstitute() && !leaving.contains(tenure) && tenure.isOn(from))
                .toList();
        return plan(postId, leaving, form.last(), staying, null, from, known);
    }

    /** Who holds the post that day or later, without substitutes. */
    List<Tenure> holders(long postId, LocalDate day) {
        return tenures.of(postId).stream()
                .filter(tenure -> !tenure.isSubstitute()
                        && (tenure.toOn() == null || !tenure.toOn().isBefore(day)))
                .toList();
    }

    /**
     * @return the person who came, with the link of a new account
     * @throws OptimisticLockingFailureException when others hold the post than those of the plan
     */
    @Transactional
    Entered takeOver(HandoverPlan plan, TakeoverForm form) {
        leave(plan);
        var arrived = form.isNew()
                ? edits.enter(form.newPerson())
                : new Entered(Forms.checked(form.person()), Optional.empty());
        register.appoint(plan.post().id(), arrived.personId(), Forms.checked(form.charge()), form.from());
        return arrived;
    }

    /** @throws OptimisticLockingFailureException when others hold the post than those of the plan */
    @Transactional
    void leave(HandoverPlan plan) {
        turn.take();
        if (!plan.seen().equals(HandoverPlan.seen(tenures.of(plan.post().id())))) {
            throw new OptimisticLockingFailureException("post " + plan.post().id());
        }
        plan.leaving()
                .forEach(leaving ->
                        tenures.correct(leaving.tenure(), leaving.tenure().fromOn(), leaving.lastOn()));
    }

    private HandoverPlan plan(
            long postId,
            List<Tenure> leaving,
            LocalDate last,
            List<Tenure> staying,
            @Nullable Arrival arriving,
            LocalDate from,
            List<Tenure> known) {
        var post = posts.get(postId);
        var standIn = arriving == null && staying.isEmpty() ? mail.standIn(post) : null;
        return new HandoverPlan(
                post,
                leaving.stream().map(tenure -> new Leaving(tenure, last)).toList(),
                staying,
                arriving,
                from,
                tasks.count(postId),
                standIn != null ? standIn.email() : mail.address(post, staying, arriving),
                standIn,
                HandoverPlan.seen(known));
    }

    private void refuse(long postId, TakeoverForm form, List<Tenure> leaving, List<Tenure> staying) {
        var person = form.isNew() ? null : form.person();
        staying.stream()
                .filter(tenure -> Objects.equals(tenure.personId(), person))
                .findFirst()
                .ifPresent(tenure -> {
                    throw new RegisterRefusal("person", "register.handover.already", tenure.name());
                });
        if (form.isRegular()) {
            var gone = leaving.stream()
                    .filter(tenure -> form.last().isBefore(form.from()))
                    .map(Tenure::id)
                    .toList();
            tenures.refuseSecondRegular(postId, person, gone, form.from(), null);
        }
    }

    private static void refuseBeforeItBegan(String field, Tenure tenure, LocalDate last) {
        if (last.isBefore(tenure.fromOn())) {
            throw new RegisterRefusal(field, "register.handover.too-early", tenure.name(), new Day(tenure.fromOn()));
        }
    }

    private Arrival arrival(TakeoverForm form) {
        var charge = Forms.checked(form.charge()).name();
        if (form.isNew()) {
            return new Arrival(form.newName(Languages.english()), charge, Forms.textOrNull(form.email()));
        }
        var person = people.get(Forms.checked(form.person()));
        return new Arrival(person.shown(), charge, person.email());
    }
}
