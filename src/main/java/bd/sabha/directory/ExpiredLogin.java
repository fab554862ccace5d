package bd.sabha.directory;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/** Sends somebody whose login ended while a form was open to the login page, with words about what they typed. */
class ExpiredLogin extends AccessDeniedHandlerImpl {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var nobody = SecurityContextHolder.getContext().getAuthentication() == null;
        if (nobody && denied instanceof MissingCsrfTokenException) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            super.handle(request, response, denied);
        }
    }
}
