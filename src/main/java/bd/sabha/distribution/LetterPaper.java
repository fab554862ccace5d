package bd.sabha.distribution;

import bd.sabha.calendar.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter's words as plain text and as a page, in Bangla whatever its reader's settings. */
@Component
class LetterPaper {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String baseUrl;

    LetterPaper(ITemplateEngine templates, MessageSource messages, @Value("${sabha.base-url}") String baseUrl) {
        this.templates = templates;
        this.messages = messages;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    String plain(MailRow mail) {
        var url = url(mail);
        var link = url == null ? null : say(label(mail)) + "\n" + url;
        return Stream.of(mail.body().strip(), link, "-- \n" + say("distribution.letter.footer"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    String page(MailRow mail) {
        var context = new Context(Languages.BANGLA);
        context.setVariable("subject", mail.subject());
        context.setVariable("paragraphs", paragraphs(mail.body()));
        context.setVariable("url", url(mail));
        context.setVariable("label", label(mail));
        return templates.process("mail/letter", context);
    }

    static List<String> paragraphs(String body) {
        return Arrays.stream(body.strip().split("\\R\\s*\\R")).toList();
    }

    /** A receiver without login can acknowledge; everybody else reads on. */
    private static String label(MailRow mail) {
        return String.valueOf(mail.link()).startsWith("/acknowledge/")
                ? "distribution.letter.acknowledge"
                : "distribution.letter.open";
    }

    private @Nullable String url(MailRow mail) {
        return mail.link() == null ? null : baseUrl + mail.link();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Languages.BANGLA);
    }
}
