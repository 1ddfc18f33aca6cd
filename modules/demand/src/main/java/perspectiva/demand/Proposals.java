package perspectiva.demand;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.needs.OccupationTally;
import perspectiva.needs.OpenNeed;
import perspectiva.needs.OpenNeeds;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;

/**
 * What might be grouped now. The database counts open needs by occupation; only of the most wanted minor groups the needs are
 * read, and of each no more than are compared: however many are open, the work stays the same.
 */
@Boundary
public class Proposals {

    /** More would not be read through. */
    static final int MOST = 20;

    /** How many open needs of a minor group are compared, the latest first. */
    static final int COMPARED = 60;

    private static final int MINOR_DIGITS = 3;
    private static final int SUB_MAJOR_DIGITS = 2;

    @Inject
    OpenNeeds needs;

    @Inject
    GroupRows rows;

    /** Most people first. */
    @AllowedTo(DIRECTOR)
    public List<Proposal> mostWanted() {
        return minors().map(minor -> free(minor, COMPARED))
                .filter(free -> !free.isEmpty())
                .map(free -> Proposal.led(free, Now.today()))
                .filter(Proposal::isWorthwhile)
                .sorted(Comparator.comparing(Proposal::people).reversed().thenComparing(Proposal::occupation))
                .toList();
    }

    /** Minor groups of occupations in which most people are wanted. */
    private Stream<String> minors() {
        Map<String, Long> people = needs.tally().stream()
                .filter(tally -> tally.occupation().length() > MINOR_DIGITS)
                .collect(Collectors.groupingBy(
                        tally -> tally.occupation().substring(0, MINOR_DIGITS),
                        Collectors.summingLong(OccupationTally::people)));
        return people.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey);
    }

    /** What is like this occupation and in no group yet: that minor group first, then what else its sub-major group wants. */
    @AllowedTo(DIRECTOR)
    public Proposal of(String occupation) {
        if (occupation == null || !occupation.matches("\\d{4}")) {
            throw new Refused.NotFound();
        }
        List<OpenNeed> near = Stream.of(
                        occupation, occupation.substring(0, MINOR_DIGITS), occupation.substring(0, SUB_MAJOR_DIGITS))
                .flatMap(digits -> free(digits, COMPARED).stream())
                .distinct()
                .toList();
        return Proposal.of(occupation, near, Now.today());
    }

    private List<OpenNeed> free(String digits, int most) {
        Set<Long> taken = rows.taken(digits);
        return needs.like(digits, most + taken.size()).stream()
                .filter(need -> need.occupation().length() > MINOR_DIGITS && !taken.contains(need.id()))
                .limit(most)
                .toList();
    }
}
