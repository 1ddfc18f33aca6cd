package perspectiva.training.evaluation.entity;

import java.util.stream.IntStream;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Numbered;

/** Rounds of the tests. */
public final class SomeForm {

    private SomeForm() {}

    /** Open for a day. */
    public static FormRound round(FormKind kind, int invited, int answered) {
        FormRound round = Numbered.as(80, new FormRound(70, kind, Now.instant().plusSeconds(86_400), true));
        IntStream.range(0, invited).forEach(any -> round.invite());
        IntStream.range(0, answered).forEach(any -> round.take(false));
        return round;
    }
}
