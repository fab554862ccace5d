package bd.sabha.directory;

import bd.sabha.calendar.Format;
import bd.sabha.directory.Register.Charge;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What both controllers of a handover show: the forms, and what will happen. */
@Component
class HandoverPages {

    private final PostRegister register;
    private final Handovers handovers;
    private final OverlapWords words;
    private final Format format;
    private final Clock clock;

    HandoverPages(PostRegister register, Handovers handovers, OverlapWords words, Format format, Clock clock) {
        this.register = register;
        this.handovers = handovers;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    /** The forms with what was typed, today's date where nothing was. */
    String forms(long postId, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("line", register.line(postId))
                .addAttribute("holders", handovers.holders(postId, today))
                .addAttribute("charges", Charge.values());
        model.mergeAttributes(Map.of("form", TakeoverForm.empty(today), "leave", DepartureForm.empty(today)));
        return "register/handover";
    }

    String again(long postId, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return forms(postId, model);
    }

    /** What will happen. @param overtaken whether it was confirmed already, when other people held the post */
    String preview(HandoverPlan plan, boolean overtaken, Model model, HttpServletResponse response) {
        if (overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("plan", plan)
                .addAttribute("overtaken", overtaken)
                .addAttribute("line", register.line(plan.post().id()));
        return "register/handover-preview";
    }

    /** The plan, unless something is wrong with the form or with what it asks for: then that is said in the errors. */
    @Nullable
    HandoverPlan plan(Supplier<HandoverPlan> planning, BindingResult errors, String dates, String person) {
        try {
            return errors.hasErrors() ? null : planning.get();
        } catch (RegularOverlap overlap) {
            words.tell(overlap, errors, dates, person);
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        }
        return null;
    }
}
