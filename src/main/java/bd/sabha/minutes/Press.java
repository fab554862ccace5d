package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a paper as a page that needs nothing else: its style is within it. */
@Component
class Press {

    private final ITemplateEngine templates;

    Press(ITemplateEngine templates) {
        this.templates = templates;
    }

    String print(Paper paper, Imprint imprint) {
        var context = new Context(Languages.BANGLA);
        context.setVariable("paper", paper);
        context.setVariable("imprint", imprint);
        context.setVariable("style", style());
        return templates.process("print/minutes", context);
    }

    private static String style() {
        return sheet("fonts") + sheet("paper");
    }

    private static String sheet(String name) {
        try {
            return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
