package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Who reads a page and in which language: Bangla unless they chose English, which a cookie remembers. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final CurrentViewer viewer;

    WebConfiguration(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewer);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
        registry.addInterceptor(new OnlySomebody(viewer)).excludePathPatterns(SecurityConfiguration.OPEN);
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new LanguageCookie();
        resolver.setDefaultLocale(Languages.BANGLA);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** Takes whatever is not English for Bangla. */
    private static class LanguageCookie extends CookieLocaleResolver {
        LanguageCookie() {
            super("language");
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return language(value);
        }
    }

    /** Whose account was stopped sees nothing more, also on pages that ask for nobody in particular. */
    private record OnlySomebody(CurrentViewer viewer) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (viewer.get().isEmpty()) {
                throw new AccessDeniedException("nobody is logged in");
            }
            return true;
        }
    }

    private static class LanguageSwitch extends LocaleChangeInterceptor {
        LanguageSwitch() {
            setParamName("lang");
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return language(value);
        }
    }

    private static Locale language(String value) {
        return Languages.ENGLISH.getLanguage().equals(value) ? Languages.ENGLISH : Languages.BANGLA;
    }
}
