package bd.sabha.registry;

import bd.sabha.calendar.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What documents are, in words: the part of a kind before its slash has some. */
@Component("documentKinds")
public class DocumentKinds {

    private final MessageSource messages;

    DocumentKinds(MessageSource messages) {
        this.messages = messages;
    }

    /** Minutes, notice; in the reader's language. */
    public String name(String kind) {
        var key = "registry.kind." + kind.split("/", 2)[0];
        return messages.getMessage(
                key, null, messages.getMessage("registry.kind.paper", null, Languages.reader()), Languages.reader());
    }
}
