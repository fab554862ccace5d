package bd.sabha.meeting;

import bd.sabha.calendar.Languages;
import bd.sabha.registry.Press;
import bd.sabha.registry.Printed;
import bd.sabha.registry.Sheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a notice: as it would go out, and as it goes out. */
@Component
class NoticePrinter {

    private final Press press;

    NoticePrinter(Press press) {
        this.press = press;
    }

    /** The page of the draft. */
    String page(NoticePaper notice) {
        return press.page(sheet(notice));
    }

    Printed print(NoticePaper notice) {
        return press.print(sheet(notice));
    }

    private static Sheet sheet(NoticePaper notice) {
        var title = notice.heading() + " – " + notice.title();
        return new Sheet("print/notice", title, Languages.BANGLA, Map.of("notice", notice));
    }
}
