package bd.sabha.directory;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Where somebody goes after a login: to their tasks or the page they wanted, or back with what went wrong. */
@Component
class LoginOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final LoginFailures failures;

    LoginOutcome(LoginFailures failures) {
        this.failures = failures;
        setDefaultTargetUrl("/tasks");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        failures.clear(authentication.getName());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var username = String.valueOf(request.getParameter("username")).strip();
        failures.add(username);
        var flash = new FlashMap();
        flash.put("username", username);
        flash.put("problem", failure instanceof LockedException ? "login.locked" : "login.failed");
        new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
        getRedirectStrategy().sendRedirect(request, response, "/login");
    }
}
