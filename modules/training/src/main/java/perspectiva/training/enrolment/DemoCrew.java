package perspectiva.training.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.training.enrolment.entity.EntryRules;

/** The people of the demonstration who learn, where they work, and when each has a meeting already: nobody is asked for twice. */
final class DemoCrew {

    private final List<Person> people;
    private final Map<Long, Organisation> employers;
    private final Map<Long, Set<Instant>> busy = new HashMap<>();
    private int next;

    DemoCrew(List<Person> people, Map<Long, Organisation> employers) {
        this.people = List.copyOf(people);
        this.employers = Map.copyOf(employers);
    }

    /**
     * The next adult who has time.
     *
     * @param meetings when the session's meetings begin
     * @param taken who is in the session already
     */
    Person next(LocalDate first, Set<Instant> meetings, Set<Long> taken) {
        for (int turn = 0; turn < people.size(); turn++) {
            Person one = people.get(next++ % people.size());
            if (!taken.contains(one.id()) && isGrown(one, first) && isFree(one, meetings)) {
                return one;
            }
        }
        throw new IllegalStateException("The demonstration has too few people");
    }

    private static boolean isGrown(Person one, LocalDate first) {
        return one.birthDate()
                .filter(born -> !born.plusYears(EntryRules.ADULT).isAfter(first))
                .isPresent();
    }

    boolean isFree(Person one, Set<Instant> meetings) {
        return Collections.disjoint(busy.getOrDefault(one.id(), Set.of()), meetings);
    }

    void occupy(Person one, Set<Instant> meetings) {
        busy.computeIfAbsent(one.id(), any -> new HashSet<>()).addAll(meetings);
    }

    Optional<Organisation> employerOf(Person one) {
        return Optional.ofNullable(employers.get(one.id()));
    }
}
