package perspectiva.needs.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.search.SearchText;
import perspectiva.core.search.Stem;
import perspectiva.core.store.Now;

/**
 * When two needs are likely one: the same employer, both alive and entered within four months, the same occupation or
 * wording, no other place, and wanted within a month of each other. A person decides; this only says whom to ask.
 */
public final class Twins {

    /** How far apart two entries of one need are at most. */
    public static final Duration APART = Duration.ofDays(120);

    private static final int DAYS_BETWEEN_STARTS = 31;

    private Twins() {}

    public static boolean areLikely(Need one, Need other) {
        return one != other
                && one.employerId() == other.employerId()
                && !one.state().isClosed()
                && !other.state().isClosed()
                && Duration.between(one.createdAt(), other.createdAt()).abs().compareTo(APART) <= 0
                && isSameWork(one.form(), other.form())
                && isSamePlace(one.form().getPlace(), other.form().getPlace())
                && isSameTime(one.form().getStartWanted(), other.form().getStartWanted());
    }

    private static boolean isSameWork(NeedForm one, NeedForm other) {
        Set<String> words = stems(one.getTitle());
        Set<String> others = stems(other.getTitle());
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean isSameCode = one.getOccupation() != null && one.getOccupation().equals(other.getOccupation());
        return share(words, others) >= (isSameCode ? 0.3 : 0.7);
    }

    /** What nobody said is no other place. */
    private static boolean isSamePlace(String one, String other) {
        Set<String> words = stems(one);
        Set<String> others = stems(other);
        return words.isEmpty() || others.isEmpty() || share(words, others) >= 0.5;
    }

    /** As soon as possible is today. */
    private static boolean isSameTime(LocalDate one, LocalDate other) {
        LocalDate start = one == null ? Now.today() : one;
        LocalDate otherStart = other == null ? Now.today() : other;
        return Math.abs(ChronoUnit.DAYS.between(start, otherStart)) <= DAYS_BETWEEN_STARTS;
    }

    /** How much of the shorter text stands in the longer one, from 0 to 1. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }

    private static Set<String> stems(String text) {
        return SearchText.words(text).stream().map(Stem::of).collect(Collectors.toSet());
    }
}
