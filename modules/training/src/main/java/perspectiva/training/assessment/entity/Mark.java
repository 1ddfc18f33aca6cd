package perspectiva.training.assessment.entity;

import java.io.Serializable;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.Assessment;

/**
 * What somebody was given at a sitting: a mark on the assessment's scale, or that the person did not appear. Not to appear uses the
 * attempt up; whoever has a good reason gets no mark at all, and the attempt is still there.
 *
 * @param value from nought to the assessment's best mark; null for whoever did not appear
 * @param rank of a worker (разряд), {@link #LOWEST_RANK} to {@link #HIGHEST_RANK}; null where none is given
 */
public record Mark(Integer value, Integer rank) implements Serializable {

    public static final Mark ABSENT = new Mark(null, null);

    public static final int LOWEST_RANK = 1;

    /** The classifier of workers' trades (ОК 016-94) knows eight. */
    public static final int HIGHEST_RANK = 8;

    private static final int WHOLE = 100;

    /**
     * What was typed.
     *
     * @param of what is marked
     * @param value empty for whoever has no mark
     * @param rank empty for none
     * @param field where a refusal stands
     * @return empty when nothing was typed
     */
    public static Optional<Mark> typed(Assessment of, String value, boolean isAbsent, String rank, String field) {
        String said = Typed.tidy(value);
        String ranked = Typed.tidy(rank);
        if (isAbsent) {
            if (!said.isEmpty() || !ranked.isEmpty()) {
                throw new Refused("training.result.refused.both").at(field);
            }
            return Optional.of(ABSENT);
        }
        if (said.isEmpty()) {
            if (!ranked.isEmpty()) {
                throw new Refused("training.result.refused.rankonly").at(field);
            }
            return Optional.empty();
        }
        Mark mark = new Mark(
                within(said, 0, of.getMost(), "training.result.refused.number", field),
                ranked.isEmpty()
                        ? null
                        : within(ranked, LOWEST_RANK, HIGHEST_RANK, "training.result.refused.rank", field));
        if (mark.rank != null && !mark.passes(of)) {
            throw new Refused("training.result.refused.rankfailed").at(field);
        }
        return Optional.of(mark);
    }

    private static Integer within(String typed, int least, int most, String key, String field) {
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw new Refused(key, least, most).at(field);
        }
        return number;
    }

    public boolean isAbsent() {
        return value == null;
    }

    /** Whether it is enough. */
    public boolean passes(Assessment of) {
        return value != null && value >= of.getPassMark();
    }

    /** In percent of the best mark; nought for whoever did not appear. */
    public double percent(Assessment of) {
        return value == null ? 0 : (double) value * WHOLE / of.getMost();
    }
}
