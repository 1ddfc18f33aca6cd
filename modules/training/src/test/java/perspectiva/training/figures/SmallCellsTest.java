package perspectiva.training.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import perspectiva.training.figures.SmallCells.Cell;
import perspectiva.training.figures.SmallCells.Told;

/** Which numbers of people are told, and that nobody finds the others by subtracting. */
class SmallCellsTest {

    private static Told column(long... numbers) {
        return SmallCells.column(LongStream.of(numbers).mapToObj(Cell::of).toList());
    }

    @Test
    void fewer_than_five_are_not_told_and_nobody_is_nobodys_name() {
        assertThat(SmallCells.isSmall(0)).isFalse();
        assertThat(SmallCells.isSmall(1)).isTrue();
        assertThat(SmallCells.isSmall(4)).isTrue();
        assertThat(SmallCells.isSmall(5)).isFalse();
        assertThat(column(12, 0, 5).cells()).containsExactly(true, true, true);
    }

    @Test
    void a_single_hidden_number_takes_the_next_smallest_with_it() {
        Told told = column(20, 3, 7, 0);

        assertThat(told.cells()).containsExactly(true, false, false, true);
        assertThat(told.isSumTold()).isTrue();
    }

    @Test
    void small_ones_that_hide_each_other_need_no_more() {
        assertThat(column(20, 3, 4).cells()).containsExactly(true, false, false);
        assertThat(column(20, 1, 2).cells()).as("together still three").containsExactly(false, false, false);
    }

    @Test
    void where_nothing_else_can_hide_it_the_sum_is_not_told() {
        assertThat(column(3).isSumTold()).isFalse();
        assertThat(column(3, 0).isSumTold()).isFalse();
        assertThat(column(2, 2).isSumTold()).isFalse();
    }

    @Test
    void those_who_are_left_over_are_people_too() {
        assertThat(new Cell(16, 20).isSafe()).as("four did not complete").isFalse();
        assertThat(new Cell(15, 20).isSafe()).isTrue();
        assertThat(new Cell(20, 20).isSafe()).isTrue();
        assertThat(new Cell(0, 3).isSafe()).isFalse();
    }

    @Test
    void of_those_among_others_nothing_is_told_where_nothing_is_of_the_others() {
        Told started = column(3, 7, 20, 30);
        assertThat(started.cells()).containsExactly(false, false, true, true);

        List<Cell> completed = List.of(new Cell(3, 3), new Cell(7, 7), new Cell(20, 20), new Cell(25, 30));
        assertThat(SmallCells.column(completed, started).cells()).containsExactly(false, false, true, true);
        assertThat(SmallCells.column(List.of(Cell.of(9), Cell.of(8)), column(2, 2))
                        .isSumTold())
                .as("nor a sum")
                .isFalse();
    }

    @Test
    void whom_the_lines_above_hide_others_below_hide_until_no_sum_gives_them_away() {
        Told above = column(3, 7, 20, 30);
        List<Cell> few = List.of(new Cell(0, 3), new Cell(7, 7), new Cell(10, 20), new Cell(25, 30));

        assertThat(SmallCells.column(few, above).cells())
                .as("seven of ten: three did not complete")
                .containsExactly(false, false, false, true);
    }

    @Test
    void one_and_the_same_line_is_safe_in_all_it_is_part_of() {
        assertThat(new Cell(15, 15, 18).isSafe()).as("three of eighteen").isFalse();
        Told told = SmallCells.column(List.of(new Cell(8, 11, 10), new Cell(8, 10, 11), new Cell(9, 20, 30)));
        assertThat(told.cells()).as("hidden in one way, and in the other").containsExactly(false, false, true);
    }

    /** Whoever knows the rule and subtracts what is shown from the sum learns of at least five, in at least two lines. */
    @Test
    void no_column_of_any_numbers_can_be_taken_apart_by_subtracting() {
        Random random = new Random(14);
        for (int turn = 0; turn < 5000; turn++) {
            List<Cell> cells = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(8); line++) {
                long whole = random.nextInt(25);
                cells.add(new Cell(whole == 0 ? 0 : random.nextInt((int) whole + 1), whole));
            }
            Told above = turn % 2 == 0 ? all(cells.size()) : wholes(cells);
            Told told = SmallCells.column(cells, above);
            List<Cell> hidden = new ArrayList<>();
            for (int line = 0; line < cells.size(); line++) {
                if (told.cells().get(line)) {
                    assertThat(cells.get(line).isSafe() && above.isTold(line)).isTrue();
                } else {
                    hidden.add(cells.get(line));
                }
            }
            if (told.isSumTold() && !hidden.isEmpty()) {
                assertThat(hidden.size()).isGreaterThan(1);
                Cell rest = hidden.stream().reduce(new Cell(0, 0), Cell::plus);
                assertThat(rest.isSafe()).as("%s of %s", hidden, cells).isTrue();
            }
        }
    }

    private static Told all(int lines) {
        return new Told(Collections.nCopies(lines, true), true);
    }

    private static Told wholes(List<Cell> cells) {
        return column(cells.stream().mapToLong(cell -> cell.wholes().get(0)).toArray());
    }
}
