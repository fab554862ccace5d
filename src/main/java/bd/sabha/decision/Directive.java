package bd.sabha.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A decision's order to one implementer, and what may be recorded about it. */
record Directive(
        @Id @Nullable Long id,
        long decisionId,
        long postId,
        LocalDate dueOn,
        int batch,
        @Nullable Instant issuedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Long acknowledgedBy,
        @MappedCollection(idColumn = "directive_id") @Nullable Closure closure,
        @MappedCollection(idColumn = "directive_id") @Nullable Withdrawal withdrawal,
        @Version long version) {

    /** Records who took note of it; the first time counts. */
    Directive acknowledge(long actor, Instant at) {
        mustBeOpen();
        return acknowledgedAt == null
                ? new Directive(id, decisionId, postId, dueOn, batch, issuedAt, at, actor, closure, withdrawal, version)
                : this;
    }

    /** What its implementer reports. */
    Report report(String claim, String words, long actor, Instant at) {
        mustBeOpen();
        return new Report(null, number(), claim, words, at, actor, null);
    }

    /** Accepts a report: the directive is carried out. */
    Directive close(Report report, @Nullable String remark, long actor, Instant at) {
        mustBeOpen();
        var accepted = new Closure(Objects.requireNonNull(report.id()), remark, at, actor);
        return with(dueOn, accepted, withdrawal);
    }

    /** Gives more time. */
    Directive extendTo(LocalDate later) {
        mustBeOpen();
        if (!later.isAfter(dueOn)) {
            throw new NotLater(dueOn, later);
        }
        return with(later, closure, withdrawal);
    }

    /** Takes it back. */
    Directive withdraw(String reason, long actor, Instant at) {
        mustBeOpen();
        return with(dueOn, closure, new Withdrawal(reason, at, actor));
    }

    /** Gives it to another post, which has to take note of it itself. */
    Directive handOverTo(long post) {
        mustBeOpen();
        if (post == postId) {
            throw new SamePost(post);
        }
        return new Directive(id, decisionId, post, dueOn, batch, issuedAt, null, null, closure, withdrawal, version);
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    private void mustBeOpen() {
        if (closure != null || withdrawal != null) {
            throw new Settled(number());
        }
    }

    private Directive with(LocalDate due, @Nullable Closure closed, @Nullable Withdrawal withdrawn) {
        return new Directive(
                id,
                decisionId,
                postId,
                due,
                batch,
                issuedAt,
                acknowledgedAt,
                acknowledgedBy,
                closed,
                withdrawn,
                version);
    }

    /** A report was accepted. */
    record Closure(long reportId, @Nullable String remark, Instant closedAt, long closedBy) {}

    /** It need not be carried out any more. */
    record Withdrawal(String reason, Instant withdrawnAt, long withdrawnBy) {}

    /** It is carried out or withdrawn: nothing more can be recorded. */
    static class Settled extends IllegalStateException {
        Settled(long directiveId) {
            super("directive " + directiveId + " is closed or withdrawn");
        }
    }

    /** An extension that does not extend. */
    static class NotLater extends IllegalArgumentException {
        NotLater(LocalDate present, LocalDate asked) {
            super(asked + " is not after " + present);
        }
    }

    /** It is that post's already. */
    static class SamePost extends IllegalArgumentException {
        SamePost(long postId) {
            super("post " + postId + " has it already");
        }
    }
}
