package bd.sabha.directory;

import bd.sabha.directory.Accounts.Login;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who is logged in, asked once for each request; gives controllers their {@link Viewer} argument. */
@Component
class CurrentViewer implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private final Viewers viewers;

    CurrentViewer(Viewers viewers) {
        this.viewers = viewers;
    }

    Optional<Viewer> get() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find();
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known) {
            return Optional.of(known);
        }
        var found = find();
        found.ifPresent(viewer -> request.setAttribute(ATTRIBUTE, viewer, RequestAttributes.SCOPE_REQUEST));
        return found;
    }

    private Optional<Viewer> find() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || login instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : viewers.find(login.getName())
                        .filter(viewer -> !(login.getPrincipal() instanceof Login known) || known.isOf(viewer));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return get().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }
}
