package bd.sabha.directory;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says beside a field which regular charge is in the way of another, with names and dates. */
@Component
class OverlapWords {

    private final Posts posts;
    private final Format format;
    private final MessageSource messages;

    OverlapWords(Posts posts, Format format, MessageSource messages) {
        this.posts = posts;
        this.format = format;
        this.messages = messages;
    }

    /** @param dates the field for a post that is held already @param person the field for somebody who holds another post */
    void tell(RegularOverlap overlap, Errors errors, String dates, String person) {
        var held = overlap.held();
        errors.rejectValue(
                overlap.isSamePost() ? dates : person,
                overlap.isSamePost() ? "register.overlap.post" : "register.overlap.person",
                new Object[] {
                    held.name(),
                    posts.get(held.postId()).title(),
                    format.date(held.fromOn()),
                    held.toOn() == null
                            ? messages.getMessage("register.open", null, Languages.reader())
                            : format.date(held.toOn())
                },
                null);
    }
}
