package perspectiva.training.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.training.session.entity.Span;

/**
 * What would come of a wish: each of its dates with what is in the way, and what is free instead.
 *
 * @param offers times for the first meeting; the others follow it
 */
public record Planning(List<Date> dates, List<Offer> offers) implements Serializable {

    public Planning {
        dates = List.copyOf(dates);
        offers = List.copyOf(offers);
    }

    /** One meeting that is wanted. */
    public record Date(LocalDate day, LocalTime from, LocalTime until, int units, List<Clash> clashes)
            implements Serializable {

        static Date of(Span span, List<Clash> clashes) {
            return new Date(span.day(), span.from(), span.until(), span.units(), clashes);
        }

        public boolean isFree() {
            return clashes.isEmpty();
        }

        Span span() {
            return Span.on(day, from, until);
        }
    }

    /** A time at which everybody is free. */
    public record Offer(LocalDate day, LocalTime from, LocalTime until) implements Serializable {

        static Offer of(Span span) {
            return new Offer(span.day(), span.from(), span.until());
        }
    }

    public boolean isClashing() {
        return dates.stream().anyMatch(date -> !date.isFree());
    }

    /** Lesson units in all. */
    public int units() {
        return dates.stream().mapToInt(Date::units).sum();
    }

    Stream<Clash> clashes() {
        return dates.stream().flatMap(date -> date.clashes().stream());
    }
}
