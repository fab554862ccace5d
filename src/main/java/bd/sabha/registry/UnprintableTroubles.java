package bd.sabha.registry;

import bd.sabha.typesetting.ImageTooLarge;
import bd.sabha.typesetting.MissingGlyphs;
import bd.sabha.typesetting.TooLong;
import bd.sabha.typesetting.Unprintable;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells why a paper cannot be printed: which characters the typeface lacks, what is too much. */
@ControllerAdvice
class UnprintableTroubles {

    @ExceptionHandler(Unprintable.class)
    ModelAndView unprintable(Unprintable trouble) {
        var page = new ModelAndView("documents/unprintable", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("trouble", key(trouble));
        page.addObject("characters", trouble instanceof MissingGlyphs missing ? named(missing) : "");
        return page;
    }

    private static String key(Unprintable trouble) {
        if (trouble instanceof MissingGlyphs) {
            return "registry.unprintable.glyphs";
        }
        if (trouble instanceof TooLong) {
            return "registry.unprintable.too-long";
        }
        return trouble instanceof ImageTooLarge ? "registry.unprintable.image" : "registry.unprintable.other";
    }

    private static String named(MissingGlyphs missing) {
        return missing.codePoints().stream()
                .map(it -> "%s (U+%04X)".formatted(Character.toString(it), it))
                .collect(Collectors.joining(", "));
    }
}
