package bd.sabha.decision;

import bd.sabha.directory.PostView;
import bd.sabha.distribution.Dispatches.Purpose;

/** A post that a decision is addressed to: it has to act, or only to know. */
public record Implementer(PostView post, Purpose purpose) {

    public boolean acts() {
        return purpose == Purpose.FOR_ACTION;
    }
}
