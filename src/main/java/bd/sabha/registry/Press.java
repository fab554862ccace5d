package bd.sabha.registry;

import bd.sabha.typesetting.Typesetter;
import bd.sabha.word.WordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints sheets: as a page that needs nothing else, and the same as PDF and DOCX. */
@Component
public class Press {

    /** The page around every paper. */
    private static final String SHEET = "print/sheet";

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String baseUrl;

    Press(ITemplateEngine templates, MessageSource messages, @Value("${sabha.base-url}") String baseUrl) {
        this.templates = templates;
        this.messages = messages;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The press by itself, with templates and words, but without the application. @param baseUrl where papers are verified */
    public static Press alone(String baseUrl) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return new Press(engine, messages, baseUrl);
    }

    /** The page of a draft: it says so across each page, and has no code. */
    public String page(Sheet draft) {
        return page(draft, null);
    }

    /** The PDF of a draft. */
    public byte[] pdf(Sheet draft) {
        return Typesetter.standard().print(page(draft)).pdf();
    }

    /** The DOCX of a draft. */
    public byte[] docx(Sheet draft) {
        return WordWriter.write(page(draft));
    }

    /** A document with a code of its own; nothing is kept yet. */
    public Printed print(Sheet sheet) {
        var code = VerificationCode.next();
        var html = page(sheet, code);
        var print = Typesetter.standard().print(html);
        return new Printed(code, sheet.title(), sheet.language(), html, print, WordWriter.write(html));
    }

    /** A paper of somewhere else, printed again: it is no draft, and has no code because nothing is kept of it. */
    public Reissue reissue(Sheet sheet) {
        var html = page(sheet, null, null);
        return new Reissue(Typesetter.standard().print(html).pdf(), WordWriter.write(html));
    }

    private String page(Sheet sheet, @Nullable String code) {
        return page(sheet, code, code == null ? draft(sheet.language()) : null);
    }

    private String page(Sheet sheet, @Nullable String code, @Nullable String draft) {
        var context = new Context(sheet.language(), sheet.words());
        context.setVariable("sheet", sheet);
        context.setVariable("style", css("print"));
        context.setVariable("screen", css("fonts") + css("sheet"));
        context.setVariable("draft", draft);
        context.setVariable("verification", code == null ? null : verification(code));
        return templates.process(SHEET, context);
    }

    private String draft(Locale language) {
        return messages.getMessage("registry.draft", null, language);
    }

    private Verification verification(String code) {
        var link = baseUrl + "/verify/" + code;
        return new Verification(
                VerificationCode.shown(code), link, link.replaceFirst("^https?://", ""), QrCode.of(link));
    }

    private static String css(String name) {
        try {
            return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
