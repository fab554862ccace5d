package bd.sabha.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why minutes do not change any more; what was typed is shown, so that it can be taken along. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MinutesTrouble {

    private static final List<String> TYPED = List.of(
            "title",
            "text",
            "opening",
            "closing",
            "paragraph",
            "words",
            "addressee",
            "email",
            "request",
            "printed",
            "instead");

    @ExceptionHandler
    ModelAndView signed(AlreadySigned trouble, HttpServletRequest request) {
        return page("signed", trouble.minutesId(), request);
    }

    @ExceptionHandler
    ModelAndView confirmed(AlreadyConfirmed trouble, HttpServletRequest request) {
        return page("confirmed", trouble.minutesId(), request);
    }

    @ExceptionHandler
    ModelAndView notOpen(NotOpen trouble, HttpServletRequest request) {
        return page("not-open", trouble.minutesId(), request);
    }

    @ExceptionHandler
    ModelAndView notIssued(NotIssued trouble, HttpServletRequest request) {
        return page("not-issued", trouble.minutesId(), request);
    }

    @ExceptionHandler
    ModelAndView gone(PartGone trouble, HttpServletRequest request) {
        return page("gone", trouble.minutesId(), request);
    }

    private static ModelAndView page(String reason, long minutesId, HttpServletRequest request) {
        var page = new ModelAndView("minutes/refused", HttpStatus.CONFLICT);
        page.addObject("reason", reason);
        page.addObject("minutesId", minutesId);
        page.addObject(
                "lost",
                TYPED.stream()
                        .flatMap(field -> Stream.ofNullable(request.getParameter(field)))
                        .filter(text -> !text.isBlank())
                        .toList());
        return page;
    }
}
