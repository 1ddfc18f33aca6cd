package perspectiva.training.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import perspectiva.training.assessment.entity.LearningGain.Pair;

/** How much a group learnt of what it did not know. */
class LearningGainTest {

    private static LearningGain of(int people, double before, double after) {
        return LearningGain.of(Collections.nCopies(people, new Pair(before, after)));
    }

    @Test
    void it_is_the_share_of_what_could_still_be_learnt() {
        assertThat(of(5, 40, 70).percent()).contains(50L);
        assertThat(of(5, 40, 40).percent()).contains(0L);
        assertThat(of(5, 40, 100).percent()).contains(100L);
        assertThat(of(5, 50, 40).percent()).contains(-20L);
    }

    @Test
    void the_means_are_taken_first_so_that_who_knew_everything_spoils_nothing() {
        List<Pair> group =
                List.of(new Pair(100, 100), new Pair(20, 60), new Pair(20, 60), new Pair(20, 60), new Pair(20, 60));
        // Means 36 and 68: 32 of 64.
        assertThat(LearningGain.of(group).percent()).contains(50L);
        assertThat(of(5, 100, 100).percent()).isEmpty();
    }

    @Test
    void of_fewer_than_five_nothing_is_shown_and_that_is_not_nobody() {
        assertThat(of(4, 40, 70).percent()).isEmpty();
        assertThat(of(4, 40, 70).isHidden()).isTrue();
        assertThat(of(0, 0, 0).isHidden()).isFalse();
        assertThat(of(0, 0, 0).percent()).isEmpty();
    }
}
