package perspectiva.launcher;

import java.io.Serial;

/** The program's one "no": a sentence for the person at the keyboard, and the outcome for scripts. */
final class CannotGoOn extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Outcome outcome;

    CannotGoOn(Outcome outcome, String sentence, Object... values) {
        super(sentence.formatted(values));
        this.outcome = outcome;
    }

    CannotGoOn causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    Outcome outcome() {
        return outcome;
    }
}
