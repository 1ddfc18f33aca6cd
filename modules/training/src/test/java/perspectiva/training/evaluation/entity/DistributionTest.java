package perspectiva.training.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void it_says_how_many_gave_what_and_the_mean_beside_it() {
        Distribution people = new Distribution(List.of(1, 0, 0, 1, 6));

        assertThat(people.count()).isEqualTo(8);
        assertThat(people.share(5)).isEqualTo(75);
        assertThat(people.share(2)).isZero();
        assertThat(people.mean()).isCloseTo(4.375, within(0.001));
        assertThat(Distribution.NOBODY.mean()).isZero();
    }

    @Test
    void the_same_mean_may_hide_that_people_do_not_agree() {
        Distribution agreed = new Distribution(List.of(0, 0, 8, 0, 0));
        Distribution divided = new Distribution(List.of(4, 0, 0, 0, 4));

        assertThat(agreed.mean()).isEqualTo(divided.mean());
        assertThat(agreed.share(3)).isEqualTo(100);
        assertThat(divided.share(3)).isZero();
    }

    @Test
    void before_and_after_are_compared_person_by_person() {
        PairedChange change = PairedChange.of(Map.of(
                1, new Distribution(List.of(0, 0, 3, 0, 0)),
                2, new Distribution(List.of(0, 1, 1, 0, 0)),
                4, new Distribution(List.of(0, 0, 1, 0, 0))));

        assertThat(change.pairs()).isEqualTo(6);
        assertThat(change.up()).isEqualTo(4);
        assertThat(change.same()).isEqualTo(1);
        assertThat(change.down()).isEqualTo(1);
        assertThat(change.before().people()).containsExactly(3, 2, 0, 1, 0);
        assertThat(change.after().people()).containsExactly(0, 1, 5, 0, 0);
    }
}
