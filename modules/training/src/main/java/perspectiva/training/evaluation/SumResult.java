package perspectiva.training.evaluation;

import java.util.List;
import perspectiva.training.evaluation.entity.FormKind;

/**
 * What people said on one form in several sessions.
 *
 * @param rounds how many rounds it is made of: only those whose own figures are shown
 * @param invited how many were asked in them
 * @param answered how many answered
 */
public record SumResult(FormKind kind, int rounds, int invited, int answered, List<ItemResult> items) {

    /** How many of a hundred answered. */
    public int rate() {
        return invited == 0 ? 0 : Math.round(answered * 100f / invited);
    }
}
