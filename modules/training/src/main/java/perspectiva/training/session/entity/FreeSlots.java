package perspectiva.training.session.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import perspectiva.core.store.Now;

/**
 * What is offered instead of a time that is taken: times of the same length when room and trainer are free, in the hours in
 * which the houses are open, the nearest to what was wanted first.
 *
 * @param busy what the room or the trainer has already
 * @param isClosed the days on which nobody teaches
 */
public record FreeSlots(Collection<Span> busy, Predicate<LocalDate> isClosed) {

    public static final LocalTime OPENS = LocalTime.of(8, 0);
    public static final LocalTime CLOSES = LocalTime.of(21, 0);

    /** How many days after the wanted one are looked at. */
    public static final int DAYS = 14;

    private static final int MOST = 4;
    private static final int STEP_MINUTES = 15;
    private static final long DAY_MINUTES = Duration.ofDays(1).toMinutes();

    /** For one meeting: the two nearest times of its day, then the nearest of each day that follows. */
    public List<Span> near(Span wanted) {
        Stream<Span> sameDay = nearest(wanted).limit(2);
        Stream<Span> later = IntStream.rangeClosed(1, DAYS)
                .mapToObj(days -> wanted.day().plusDays(days))
                .filter(day -> !isClosed.test(day))
                .map(day -> nearest(wanted.onDay(day)).findFirst())
                .flatMap(Optional::stream);
        return Stream.concat(sameDay, later).limit(MOST).toList();
    }

    /** For a pattern: other times of the day at which all its meetings are free. Each offer is what the first would become. */
    public List<Span> forAll(List<Span> wanted) {
        return shifts(wanted.get(0))
                .filter(shift -> wanted.stream().allMatch(span -> isFree(span.later(shift))))
                .limit(MOST)
                .mapToObj(wanted.get(0)::later)
                .toList();
    }

    private Stream<Span> nearest(Span wanted) {
        return shifts(wanted).mapToObj(wanted::later).filter(this::isFree);
    }

    /** By how many minutes it could begin earlier or later, the least first; within the hours of its day. */
    private static LongStream shifts(Span wanted) {
        return LongStream.rangeClosed(-DAY_MINUTES / STEP_MINUTES, DAY_MINUTES / STEP_MINUTES)
                .map(steps -> steps * STEP_MINUTES)
                .filter(minutes -> isOpen(wanted, wanted.later(minutes)))
                .boxed()
                .sorted(Comparator.comparingLong((Long minutes) -> Math.abs(minutes))
                        .thenComparing(Comparator.reverseOrder()))
                .mapToLong(Long::longValue);
    }

    private static boolean isOpen(Span wanted, Span shifted) {
        Span day = Span.on(wanted.day(), OPENS, OPENS.plusMinutes(1));
        Instant closes = day.start().plus(Duration.between(OPENS, CLOSES));
        return !shifted.start().isBefore(day.start())
                && !shifted.end().isAfter(closes)
                && shifted.start().isAfter(Now.instant());
    }

    private boolean isFree(Span span) {
        return busy.stream().noneMatch(span::overlaps);
    }
}
