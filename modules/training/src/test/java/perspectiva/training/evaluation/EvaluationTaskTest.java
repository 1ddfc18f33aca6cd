package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import perspectiva.training.evaluation.entity.FormKind;

class EvaluationTaskTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void a_round_that_cannot_be_closed_hinders_no_other_step() {
        EvaluationTask task = new EvaluationTask();
        task.steps = new Broken();

        task.run();

        assertThat(done).containsExactly("end 2", "invite 3", "remind 4", "tell 5");
    }

    /** Its first round cannot be unsealed. */
    private final class Broken extends EvaluationSteps {

        @Override
        List<Long> over() {
            return List.of(1L, 2L);
        }

        @Override
        void end(long round) {
            if (round == 1) {
                throw new IllegalStateException("The key is gone");
            }
            done.add("end " + round);
        }

        @Override
        void forgetSelfRatings() {
            // Nobody said anything.
        }

        @Override
        List<Long> due(FormKind kind) {
            return kind == FormKind.REACTION ? List.of(3L) : List.of();
        }

        @Override
        void invite(long session, FormKind kind) {
            done.add("invite " + session);
        }

        @Override
        List<Long> silent() {
            return List.of(4L);
        }

        @Override
        void remind(long round) {
            done.add("remind " + round);
        }

        @Override
        List<Long> untold() {
            return List.of(5L);
        }

        @Override
        void tell(long round) {
            done.add("tell " + round);
        }
    }
}
