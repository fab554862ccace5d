package bd.sabha.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Tells the reader what went wrong and what to do next: a page, or for htmx the piece that stands in its place. */
@ControllerAdvice
class Troubles {

    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView forbidden(HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, request);
    }

    /** Somebody was faster, or two waited for each other: once more, and it goes through or says what is wrong. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView overtaken(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, request);
    }

    private static ModelAndView page(HttpStatus status, HttpServletRequest request) {
        var page = new ModelAndView(request.getHeader("HX-Request") == null ? "error" : "error :: trouble", status);
        page.addObject("status", status.value());
        return page;
    }
}
