package perspectiva.training.evaluation;

import java.util.List;
import java.util.Map;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormRound;

/**
 * A round, and what came of it as far as it may be shown.
 *
 * @param state the word of how it stands: open, few, shown
 * @param missing how many answers are missing until figures are shown
 * @param aim how many of a hundred should answer
 * @param items what was said; empty unless it is shown
 * @param remarks what was answered to open questions, by their words, in no order
 */
public record RoundResult(
        FormRound round,
        String state,
        int missing,
        int aim,
        List<ItemResult> items,
        Map<String, List<String>> remarks) {

    public boolean isShown() {
        return state.equals("shown");
    }

    /** Of how many organisations somebody must answer at least when they are asked. */
    public int organisations() {
        return Disclosure.ORGANISATIONS;
    }

    public boolean isEnough() {
        return round.rate() >= aim;
    }

    /** The words of the open questions somebody answered. */
    public List<String> questions() {
        return round.kind().questions().stream().filter(remarks::containsKey).toList();
    }
}
