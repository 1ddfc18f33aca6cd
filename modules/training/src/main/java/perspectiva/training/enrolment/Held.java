package perspectiva.training.enrolment;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import perspectiva.training.session.entity.Span;

/**
 * Where and at what hours a session is held, for those who think about coming.
 *
 * @param rhythm the usual hours, those with the most days of the week first
 */
public record Held(List<Place> places, List<Hours> rhythm) implements Serializable {

    /** Of a session whose meetings are not planned yet. */
    public static final Held NOWHERE = new Held(List.of(), List.of());

    /** Whoever wants to know them all is told them by the timetable. */
    private static final int HOURS_MOST = 3;

    public Held {
        places = List.copyOf(places);
        rhythm = List.copyOf(rhythm);
    }

    /** A room and its address. */
    public record Place(String name, String address) implements Serializable {}

    /** The same hours on some days of the week. */
    public record Hours(List<DayOfWeek> days, LocalTime from, LocalTime until) implements Serializable {}

    /**
     * A meeting of it.
     *
     * @param place null when it takes place online
     */
    record Lesson(Span span, Place place) {}

    static Held of(Collection<Lesson> lessons) {
        Set<Place> places = new LinkedHashSet<>();
        Map<List<LocalTime>, Set<DayOfWeek>> days = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            if (lesson.place() != null) {
                places.add(lesson.place());
            }
            days.computeIfAbsent(List.of(lesson.span().from(), lesson.span().until()), any -> new TreeSet<>())
                    .add(lesson.span().day().getDayOfWeek());
        }
        return new Held(
                List.copyOf(places),
                days.entrySet().stream()
                        .map(one -> new Hours(
                                List.copyOf(one.getValue()),
                                one.getKey().get(0),
                                one.getKey().get(1)))
                        .sorted(Comparator.comparing((Hours one) -> -one.days().size())
                                .thenComparing(Hours::from))
                        .limit(HOURS_MOST)
                        .toList());
    }
}
