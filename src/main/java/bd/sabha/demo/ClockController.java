package bd.sabha.demo;

import bd.sabha.calendar.Format;
import bd.sabha.workflow.EngineTimers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that lets days pass in the sample office. */
@Controller
@Profile("!production")
class ClockController {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Clock clock;
    private final TimeTravel time;
    private final EngineTimers timers;
    private final Format format;

    ClockController(Clock clock, TimeTravel time, EngineTimers timers, Format format) {
        this.clock = clock;
        this.time = time;
        this.timers = timers;
        this.format = format;
    }

    @GetMapping("/demo/clock")
    String show(Model model) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Format.DHAKA);
        model.addAttribute("now", now)
                .addAttribute("today", today)
                .addAttribute("latest", today.plusDays(LONGEST.toDays() - 1))
                .addAttribute("next", timers.nextTimer().orElse(null));
        return "demo/clock";
    }

    @PostMapping("/demo/clock")
    ModelAndView move(
            @RequestParam(defaultValue = "date") String step,
            @RequestParam(required = false) @Nullable String date,
            Model model,
            RedirectAttributes redirect) {
        var target = target(step, date);
        if (target.isEmpty()) {
            return wrong(step, date, model);
        }
        try {
            time.moveTo(target.get());
            redirect.addFlashAttribute("flash", "demo.clock.moved");
        } catch (IllegalStateException busy) {
            redirect.addFlashAttribute("flash", "demo.clock.busy");
        }
        redirect.addFlashAttribute("flashArguments", new Object[] {format.dateTime(clock.instant())});
        return redirectTo();
    }

    /** Where the step leads; empty when it leads nowhere, backwards or too far. */
    private Optional<Instant> target(String step, @Nullable String date) {
        var now = clock.instant();
        var target =
                switch (step) {
                    case "day" -> Optional.of(now.plus(Duration.ofDays(1)));
                    case "week" -> Optional.of(now.plus(Duration.ofDays(7)));
                    case "deadline" -> timers.nextTimer();
                    default -> morningOf(date);
                };
        return target.filter(then -> then.isAfter(now)).filter(then -> then.isBefore(now.plus(LONGEST)));
    }

    private static Optional<Instant> morningOf(@Nullable String date) {
        try {
            return Optional.ofNullable(date)
                    .map(day -> LocalDate.parse(Format.latinDigits(day.strip())))
                    .map(day -> day.atTime(MORNING).atZone(Format.DHAKA).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ModelAndView wrong(String step, @Nullable String date, Model model) {
        show(model);
        model.addAttribute("typed", date)
                .addAttribute("error", step.equals("deadline") ? "demo.clock.no-deadline" : "demo.clock.wrong-date");
        return new ModelAndView("demo/clock", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView redirectTo() {
        var redirect = new ModelAndView("redirect:/demo/clock");
        redirect.setStatus(HttpStatusCode.valueOf(303));
        return redirect;
    }
}
