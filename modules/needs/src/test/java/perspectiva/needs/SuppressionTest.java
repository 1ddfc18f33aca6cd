package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import perspectiva.needs.Suppression.Cell;
import perspectiva.needs.Suppression.Told;

/** Which figures of a table are told, and that nobody finds the others by subtracting. */
class SuppressionTest {

    private static final Cell<String> WELDERS = new Cell<>("welders", Map.of(1L, 4L, 2L, 3L, 3L, 3L));
    private static final Cell<String> DRIVERS = new Cell<>("drivers", Map.of(1L, 9L, 4L, 8L, 5L, 7L));
    private static final Cell<String> COOKS = new Cell<>("cooks", Map.of(6L, 2L));
    private static final Cell<String> NURSES = new Cell<>("nurses", Map.of(7L, 1L, 8L, 2L));

    private static List<String> shown(Told<String> told) {
        return told.shown().stream().map(Cell::key).toList();
    }

    @Test
    void three_employers_none_of_them_large_may_be_told() {
        Told<String> told = Suppression.of(List.of(WELDERS, DRIVERS));

        assertThat(shown(told)).containsExactly("welders", "drivers");
        assertThat(told.rest()).hasValue(0);
    }

    @Test
    void a_single_hidden_figure_takes_the_next_smallest_with_it() {
        Told<String> told = Suppression.of(List.of(DRIVERS, WELDERS, COOKS));

        assertThat(shown(told)).containsExactly("drivers");
        assertThat(told.rest()).hasValue(12);
    }

    @Test
    void small_ones_that_hide_each_other_need_no_more() {
        Told<String> told = Suppression.of(List.of(DRIVERS, WELDERS, COOKS, NURSES));

        assertThat(shown(told)).containsExactly("drivers", "welders");
        assertThat(told.rest()).hasValue(5);
    }

    @Test
    void what_nothing_can_hide_is_not_told_in_sum_either() {
        Told<String> told = Suppression.of(List.of(COOKS));

        assertThat(shown(told)).isEmpty();
        assertThat(told.rest()).isEmpty();
    }

    @Test
    void fewer_than_five_are_not_told_whoever_wants_them() {
        assertThat(Suppression.isSafe(Map.of(1L, 1L, 2L, 1L, 3L, 2L))).isFalse();
        assertThat(Suppression.isSafe(Map.of(1L, 2L, 2L, 1L, 3L, 2L))).isTrue();
        assertThat(Suppression.isSafe(Map.of(1L, 90L, 2L, 5L, 3L, 5L))).isFalse();
    }

    @Test
    void quartiles_are_those_of_spreadsheets() {
        assertThat(Quartiles.of(List.of(9L, 1L, 4L, 3L))).isEqualTo(new Quartiles(2.5, 3.5, 5.25));
        assertThat(Quartiles.of(List.of(7L))).isEqualTo(new Quartiles(7, 7, 7));
    }
}
