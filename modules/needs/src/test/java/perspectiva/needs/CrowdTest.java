package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a head-count may be told to those who must not learn whose it is. */
class CrowdTest {

    private static Crowd of(int... posts) {
        Crowd crowd = Crowd.NOBODY;
        for (int one : posts) {
            crowd = crowd.with(one);
        }
        return crowd;
    }

    @Test
    void a_figure_hides_among_three_employers_and_not_among_two() {
        assertThat(of(4, 4, 4).tell(4)).isEqualTo(HeadCount.exactly(4));
        assertThat(of(4, 4).tell(4)).isEqualTo(new HeadCount(1, 4));
        assertThat(Crowd.NOBODY.tell(4).isExact()).isFalse();
    }

    @Test
    void no_figure_hides_beside_an_employer_with_more_than_eighty_five_of_a_hundred_posts() {
        assertThat(of(85, 10, 5).hides()).isTrue();
        assertThat(of(86, 9, 5).hides()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,1–4", "4,1–4", "5,5–9", "9,5–9", "10,10–24", "24,10–24", "25,25+", "999,25+"})
    void what_is_not_told_exactly_is_a_range(int people, String range) {
        assertThat(HeadCount.roughly(people)).hasToString(range);
    }
}
