package perspectiva.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import perspectiva.needs.OpenNeed;

/**
 * The rule by which needs are alike, and how well one fits: first how near the occupations are, then how many skills both ask
 * for, then how near the dates are. Proposed are needs of the same unit group of ISCO-08, and of the same minor group when a
 * skill is shared, whose people are wanted within {@value #DAYS_MOST} days of the first; a person may choose otherwise, up to
 * the sub-major group (domain guide, 11: groups too small are merged up to its two digits; issue 3, director's desk).
 *
 * @param skills codes of the skills shared
 * @param days between the two starts
 */
public record Likeness(OpenNeed need, Proximity proximity, Set<String> skills, long days) {

    /** Beyond it one course does not serve both. */
    static final int DAYS_MOST = 60;

    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparing(Likeness::proximity)
            .thenComparing(like -> -like.skills().size())
            .thenComparing(Likeness::days)
            .thenComparing(like -> like.need().id());

    /** @param today stands for a start as soon as possible */
    static Likeness of(OpenNeed need, String occupation, Set<String> wanted, LocalDate start, LocalDate today) {
        Set<String> shared = new TreeSet<>(need.skills());
        shared.retainAll(wanted);
        return new Likeness(
                need,
                Proximity.of(need.occupation(), occupation),
                shared,
                Math.abs(ChronoUnit.DAYS.between(start, startOf(need, today))));
    }

    static LocalDate startOf(OpenNeed need, LocalDate today) {
        return need.startWanted() == null || need.startWanted().isBefore(today) ? today : need.startWanted();
    }

    static List<Likeness> sorted(List<Likeness> found) {
        return found.stream()
                .filter(like -> like.proximity() != Proximity.FAR)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Whether it is proposed as a member from the start: the same work, or near work with a skill in common, in time. */
    public boolean isProposed() {
        boolean isNear = proximity == Proximity.UNIT || proximity == Proximity.MINOR && !skills.isEmpty();
        return isNear && days <= DAYS_MOST;
    }
}
