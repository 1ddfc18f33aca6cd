package perspectiva.training.order.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.training.session.entity.SessionState;

/** What is ordered about people of a session. */
public enum OrderKind {
    /** They enter. */
    ENROLMENT,
    /** They leave before its end. */
    RELEASE,
    /** They go on in another session. */
    TRANSFER,
    /** They have learnt to its end. */
    COMPLETION;

    /**
     * Whether it may be ordered while a session stands there: nobody enters what may yet be cancelled for want of people, and
     * nobody ends what goes on.
     */
    public boolean isOpen(SessionState state) {
        return switch (this) {
            case ENROLMENT -> state == SessionState.CONFIRMED || state == SessionState.RUNNING || state.isTaught();
            case COMPLETION -> state.isTaught();
            case RELEASE, TRANSFER -> true;
        };
    }

    /** Whether one day holds for all whom the order names; else each has a day of the person's own. */
    public boolean isOfOneDay() {
        return this == ENROLMENT || this == COMPLETION;
    }

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OrderKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
