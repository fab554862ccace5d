package bd.sabha.intake;

import bd.sabha.decision.Preview;
import bd.sabha.intake.Draft.Wish;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision of old minutes would become directives, to whom and until when.
 *
 * @param preview whom its implementers mean, as chosen
 * @param suggestedOn the day that its deadline names or recurs on; null: it names none
 * @param today when that is asked
 */
record Prospect(int item, int decision, Wish wish, Preview preview, @Nullable LocalDate suggestedOn, LocalDate today) {

    /** Its deadline was a day that is over: nobody is asked for it unless the member-secretary sets another one. */
    public boolean past() {
        return suggestedOn != null && !suggestedOn.isAfter(today);
    }

    /** When its reports are due; null: after the committee's usual number of days. */
    public @Nullable LocalDate dueOn() {
        return wish.dueOn() != null ? wish.dueOn() : past() ? null : suggestedOn;
    }

    public List<Long> postIds() {
        return List.copyOf(preview.ticks().chosen());
    }

    /** Whether somebody is to act and no question about whom is open. */
    public boolean resolved() {
        return preview.acting() > 0 && (preview.open() == 0 || wish.leaveOpen());
    }

    /** What the member-secretary chose, or else: what names a day to come and whom it means. */
    public boolean directive() {
        return wish.directive() != null ? wish.directive() : resolved() && suggestedOn != null && !past();
    }

    /** Why it cannot become directives: key of the words; null: it can, or is not to. */
    public @Nullable String trouble() {
        if (!directive()) return null;
        if (preview.acting() == 0) return "intake.directive.nobody";
        if (!resolved()) return "intake.directive.open";
        if (wish.dueOn() == null && past()) return "intake.directive.past";
        return wish.dueOn() != null && !wish.dueOn().isAfter(today) ? "intake.directive.not-future" : null;
    }
}
