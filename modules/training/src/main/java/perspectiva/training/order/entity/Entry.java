package perspectiva.training.order.entity;

import java.util.Locale;
import java.util.Optional;
import perspectiva.training.enrolment.entity.EnrolmentState;

/** What an order says of one person. */
public enum Entry {
    /** Enters the session. */
    ENROLLED(OrderKind.ENROLMENT),
    /** Left it before its end. */
    LEFT(OrderKind.RELEASE),
    /** Goes on in another one. */
    MOVED(OrderKind.TRANSFER),
    /** Learnt to the end and passed. */
    PASSED(OrderKind.COMPLETION),
    /** Learnt to the end and did not pass. */
    NOT_PASSED(OrderKind.COMPLETION);

    private final OrderKind kind;

    Entry(OrderKind kind) {
        this.kind = kind;
    }

    public OrderKind kind() {
        return kind;
    }

    /**
     * What is still to be ordered about somebody. What was ordered is not taken back by an edit: it is ordered anew when it
     * became different. Of somebody who never entered by an order nobody orders that the person left.
     *
     * @param now where the person stands
     * @param last what the latest order said of the person; null when none did
     */
    public static Optional<Entry> due(EnrolmentState now, Entry last) {
        return of(now).filter(entry -> entry != last && (!entry.isAfterEntering() || last == ENROLLED));
    }

    private static Optional<Entry> of(EnrolmentState state) {
        return switch (state) {
            case CONFIRMED, ATTENDING -> Optional.of(ENROLLED);
            case WITHDRAWN, DROPPED_OUT -> Optional.of(LEFT);
            case TRANSFERRED -> Optional.of(MOVED);
            case COMPLETED, CERTIFIED -> Optional.of(PASSED);
            case FAILED -> Optional.of(NOT_PASSED);
            case APPLIED, INELIGIBLE, WAITLISTED, OFFERED -> Optional.empty();
        };
    }

    private boolean isAfterEntering() {
        return this == LEFT || this == MOVED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
