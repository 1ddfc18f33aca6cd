package perspectiva.demand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import perspectiva.needs.OpenNeed;

/**
 * Needs that may become a group: one occupation and what is like it.
 *
 * @param start when the first of that occupation are wanted
 * @param needs the best first
 */
public record Proposal(String occupation, LocalDate start, List<Likeness> needs) {

    private static final int FEWEST = 2;

    /** What is like this occupation among these needs. */
    static Proposal of(String occupation, List<OpenNeed> free, LocalDate today) {
        List<OpenNeed> same = free.stream()
                .filter(need -> need.occupation().equals(occupation))
                .toList();
        LocalDate start = same.stream()
                .map(need -> Likeness.startOf(need, today))
                .min(Comparator.naturalOrder())
                .orElse(today);
        Set<String> wanted =
                same.stream().flatMap(need -> need.skills().stream()).collect(Collectors.toSet());
        return new Proposal(
                occupation,
                start,
                Likeness.sorted(free.stream()
                        .map(need -> Likeness.of(need, occupation, wanted, start, today))
                        .toList()));
    }

    /** What is like the most wanted occupation among these needs, which are some. */
    static Proposal led(List<OpenNeed> free, LocalDate today) {
        Map<String, Integer> people = free.stream()
                .collect(Collectors.groupingBy(OpenNeed::occupation, Collectors.summingInt(OpenNeed::free)));
        String lead = people.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return of(lead, free, today);
    }

    /** Whether there is something to group. */
    boolean isWorthwhile() {
        return proposed().size() >= FEWEST;
    }

    /** Those that fit from the start. */
    public List<Likeness> proposed() {
        return needs.stream().filter(Likeness::isProposed).toList();
    }

    /** How many of the proposed want just this work; the others want near work. */
    public long same() {
        return proposed().stream()
                .filter(like -> like.proximity() == Proximity.UNIT)
                .count();
    }

    /** Codes of the skills at least two of the proposed ask for. */
    public Set<String> skills() {
        Map<String, Long> often = proposed().stream()
                .flatMap(like -> like.need().skills().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        return often.entrySet().stream()
                .filter(skill -> skill.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Days between the first start of the proposed and the last. */
    public long days() {
        return proposed().stream().mapToLong(Likeness::days).max().orElse(0);
    }

    /** How many people the proposed needs want. */
    public int people() {
        return proposed().stream().mapToInt(like -> like.need().free()).sum();
    }

    public long employers() {
        return proposed().stream()
                .map(like -> like.need().employerId())
                .distinct()
                .count();
    }
}
