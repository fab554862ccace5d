package bd.sabha.directory;

import java.util.List;

/** Offers people to log in as with one click: the sample set-up has such a bean, production has none. */
public interface LoginSuggestions {

    List<Suggestion> suggestions();

    /** @param post what the person does, in the reader's language; empty: holds no post */
    record Suggestion(String username, String password, String name, String post) {}
}
