package bd.sabha.meeting;

import bd.sabha.calendar.Languages;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a notice as a page that needs nothing else: it is kept as it is. */
@Component
class NoticePrinter {

    private final ITemplateEngine templates;

    NoticePrinter(ITemplateEngine templates) {
        this.templates = templates;
    }

    String print(NoticePaper notice) {
        return templates.process("print/notice", new Context(Languages.BANGLA, Map.of("notice", notice)));
    }
}
