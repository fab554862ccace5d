package bd.sabha.directory;

import static bd.sabha.directory.Forms.shown;
import static bd.sabha.directory.Forms.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an administrator types about a post. @param aliases one a line @param liaison of a post outside: the post inside */
record PostForm(
        @Nullable String designation,
        @Nullable String designationEn,
        @Nullable String aliases,
        @Nullable Boolean head,
        @Nullable String email,
        @Nullable Long liaison,
        @Nullable Long version) {

    static final PostForm EMPTY = new PostForm("", "", "", false, "", null, 0L);

    static PostForm of(PostFacts post) {
        return new PostForm(
                post.designation(),
                post.designationEn(),
                String.join("\n", post.aliases()),
                post.head(),
                shown(post.email()),
                post.liaisonId(),
                post.version());
    }

    void check(Errors errors) {
        Forms.require(errors, "designation", "designationEn");
        Forms.limit(errors, "designation", "designationEn", "aliases", "email");
        Forms.checkAddress(errors, "email", email);
    }

    boolean isHead() {
        return Boolean.TRUE.equals(head);
    }

    List<String> otherNames() {
        return text(aliases)
                .lines()
                .map(Forms::text)
                .filter(alias -> !alias.isEmpty() && !alias.equals(text(designation)))
                .distinct()
                .toList();
    }
}
