package perspectiva.training.evaluation;

import java.time.Instant;
import perspectiva.training.evaluation.entity.Answered;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormKind;

/**
 * A round in a list.
 *
 * @param number the session's
 * @param closed 1 when it is over, else 0
 * @param onPaper how many of the answers the office keyed in
 * @param organisations of how many of them somebody answered for them
 */
public record FormRoundRow(
        long id,
        long sessionId,
        String title,
        String number,
        FormKind kind,
        Instant opensAt,
        Instant closesAt,
        int closed,
        int invited,
        int answered,
        int onPaper,
        int organisations) {

    /** How many of a hundred answered. */
    public int rate() {
        return invited == 0 ? 0 : Math.round(answered * 100f / invited);
    }

    public Answered who() {
        return new Answered(answered, onPaper);
    }

    /** The word of how it stands: open, few, shown. */
    public String state(Disclosure disclosure) {
        return closed == 0
                ? "open"
                : disclosure.isEnough(who()) && disclosure.isSpread(kind, organisations) ? "shown" : "few";
    }
}
