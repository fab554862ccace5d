package bd.sabha.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A point on the agenda, as typed. @param item which one; null: a new one */
record AgendaForm(@Nullable Long item, String title, String background, @Nullable Long version) {

    static final AgendaForm EMPTY = new AgendaForm(null, "", "", 0L);

    AgendaForm {
        title = Typed.text(title);
        background = Typed.text(background);
    }

    AgendaForm onTopOf(AgendaItem current) {
        return new AgendaForm(item, title, background, current.version());
    }

    AgendaForm asNew() {
        return new AgendaForm(null, title, background, 0L);
    }

    void check(Errors errors) {
        Typed.require("title", title, errors);
    }
}
