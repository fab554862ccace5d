package bd.sabha.directory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Control characters that came along with pasted text are no part of it, and no database keeps them all. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PlainInput extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    private static class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var typed = super.getParameter(name);
            return typed == null ? null : plain(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var typed = super.getParameterValues(name);
            return typed == null ? null : plain(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var plain = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, typed) -> plain.put(name, plain(typed)));
            return plain;
        }

        private static String[] plain(String[] typed) {
            return Stream.of(typed).map(Plain::plain).toArray(String[]::new);
        }

        private static String plain(String typed) {
            return CONTROL.matcher(typed).replaceAll("");
        }
    }
}
