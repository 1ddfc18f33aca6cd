package perspectiva.training.session.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** From when to when something takes place. The end does not belong to it: what ends at ten does not meet what begins at ten. */
public record Span(Instant start, Instant end) {

    /** Longer than any day of lessons; the database looks for clashes no further back than this. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** The academic hour, in minutes. Breaks stand between the units and are left over. */
    public static final int UNIT = 45;

    public Span {
        if (!start.isBefore(end)) {
            throw new Refused("training.meeting.refused.order").at("until");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new Refused("training.meeting.refused.long", LONGEST.toHours()).at("until");
        }
    }

    /** As the clocks of the partnership's town show it. */
    public static Span on(LocalDate day, LocalTime from, LocalTime until) {
        return new Span(moment(day, from), moment(day, until));
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Now.zone()).toInstant();
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** How many academic hours fit into it. */
    public int units() {
        return (int) (length().toMinutes() / UNIT);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(start, Now.zone());
    }

    public LocalTime from() {
        return LocalTime.ofInstant(start, Now.zone());
    }

    public LocalTime until() {
        return LocalTime.ofInstant(end, Now.zone());
    }

    /** The same time of day on another day. */
    Span onDay(LocalDate other) {
        return on(other, from(), until());
    }

    /** So many minutes later, or earlier. */
    Span later(long minutes) {
        return new Span(start.plusSeconds(minutes * 60), end.plusSeconds(minutes * 60));
    }
}
