package bd.sabha.directory;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Stands before the controllers that are {@link ForAdministrators}. */
@ControllerAdvice(annotations = ForAdministrators.class)
class AdministratorsGate {

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    @InitBinder
    void readTolerantly(WebDataBinder binder) {
        TolerantReading.of(binder);
    }
}
