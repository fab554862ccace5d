package bd.sabha.meeting;

import org.springframework.validation.Errors;

/** Why a meeting will not take place, as typed. */
record CancellationForm(String reason) {

    CancellationForm {
        reason = Typed.text(reason);
    }

    void check(Errors errors) {
        Typed.require("reason", reason, errors);
    }
}
