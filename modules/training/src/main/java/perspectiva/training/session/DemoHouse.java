package perspectiva.training.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.store.WorkingDays;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;
import perspectiva.training.session.entity.WeeklyPattern;

/** The rooms and trainers of the demonstration, and what they have to do already: nobody is asked for twice. */
final class DemoHouse {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    /** Eight lesson units with breaks. */
    private static final LocalTime AFTERNOON = LocalTime.of(15, 40);

    /** Four lesson units with a break. */
    private static final LocalTime NIGHT = LocalTime.of(21, 10);

    /** More meetings say nothing more. */
    private static final int MEETINGS = 32;

    private final List<Room> rooms;
    private final List<Trainer> trainers;
    private final Map<Object, List<Span>> busy = new HashMap<>();

    DemoHouse(List<Room> rooms, List<Trainer> trainers) {
        this.rooms = List.copyOf(rooms);
        this.trainers = List.copyOf(trainers);
    }

    /** When a session of so many hours meets. */
    static List<Span> times(LocalDate first, int hours, int place) {
        boolean isEvening = place % 3 == 1;
        Set<DayOfWeek> days = place % 2 == 0
                ? Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                : Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        List<Span> spans = new WeeklyPattern(
                        first, isEvening ? SIX : NINE, isEvening ? NIGHT : AFTERNOON, days, null, hours)
                .spans(WorkingDays::isHoliday);
        return spans.subList(0, Math.min(MEETINGS, spans.size()));
    }

    Room room(List<Span> spans, int place) {
        return free(rooms, spans, place);
    }

    Trainer trainer(List<Span> spans, int place) {
        return free(trainers, spans, place);
    }

    private <T> T free(List<T> all, List<Span> spans, int place) {
        for (int turn = 0; turn < all.size(); turn++) {
            T one = all.get((place + turn) % all.size());
            List<Span> taken = busy.computeIfAbsent(one, any -> new ArrayList<>());
            if (spans.stream().noneMatch(span -> taken.stream().anyMatch(span::overlaps))) {
                taken.addAll(spans);
                return one;
            }
        }
        throw new IllegalStateException("The demonstration has too few rooms or trainers");
    }
}
