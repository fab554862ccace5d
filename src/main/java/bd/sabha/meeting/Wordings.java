package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.committee.Committee;
import bd.sabha.directory.Posts;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows in which language a committee's papers are written. */
@Component
public class Wordings {

    private final MessageSource messages;
    private final Format format;
    private final Posts posts;

    Wordings(MessageSource messages, Format format, Posts posts) {
        this.messages = messages;
        this.format = format;
        this.posts = posts;
    }

    public Wording of(Committee committee) {
        return in(committee.locale());
    }

    public Wording in(Locale language) {
        return new Wording(language, messages, format, posts);
    }
}
