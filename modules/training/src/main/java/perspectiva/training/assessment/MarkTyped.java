package perspectiva.training.assessment;

import java.io.Serializable;
import perspectiva.core.people.Typed;

/**
 * What somebody typed beside one person.
 *
 * @param value the mark; empty for none
 * @param rank a worker's rank; empty for none
 * @param shown what stood there when the page was read, as {@link #of} says it
 * @param seen version of the result that was shown; nought for none
 */
public record MarkTyped(long enrolment, String value, boolean isAbsent, String rank, String shown, int seen)
        implements Serializable {

    private static final String NOT_THERE = "absent";

    public MarkTyped {
        value = Typed.tidy(value);
        rank = Typed.tidy(rank);
    }

    /** A line as a form remembers it: "45", "45/3" with a rank, "absent", or nothing. */
    public static String of(ResultLine line) {
        if (!line.isMarked()) {
            return "";
        }
        return line.isAbsent() ? NOT_THERE : line.value() + (line.rank() == null ? "" : "/" + line.rank());
    }

    /** Whether something else was typed than was shown: what nobody touched is not sent back over what others wrote meanwhile. */
    public boolean isTouched() {
        String now = isAbsent && value.isEmpty() && rank.isEmpty()
                ? NOT_THERE
                : value + (rank.isEmpty() ? "" : "/" + rank) + (isAbsent ? NOT_THERE : "");
        return !now.equals(shown);
    }

    /** The id of the field where a refusal about this person stands. */
    public String field() {
        return "m" + enrolment;
    }
}
