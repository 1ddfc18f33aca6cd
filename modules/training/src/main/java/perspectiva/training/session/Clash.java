package perspectiva.training.session;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import perspectiva.training.session.entity.Span;

/**
 * A meeting that is in the way of a wanted one.
 *
 * @param kind what both of them need
 */
public record Clash(Kind kind, MeetingRow other) implements Serializable {

    /** What two meetings cannot have at once. */
    public enum Kind {
        ROOM,
        TRAINER,
        /** The same people: it is their own session. */
        GROUP,
        /** Somebody who learns in both sessions. */
        LEARNER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is in the way of a time, the earliest first, each named once. */
    static List<Clash> of(Span wanted, Demand demand, Collection<MeetingRow> busy) {
        return busy.stream()
                .filter(other -> other.span().overlaps(wanted))
                .map(other -> new Clash(kind(demand, other), other))
                .toList();
    }

    private static Kind kind(Demand demand, MeetingRow other) {
        if (demand.room() != null && demand.room().equals(other.roomId())) {
            return Kind.ROOM;
        }
        if (demand.trainer() == other.trainerId()) {
            return Kind.TRAINER;
        }
        return demand.session() == other.sessionId() ? Kind.GROUP : Kind.LEARNER;
    }
}
