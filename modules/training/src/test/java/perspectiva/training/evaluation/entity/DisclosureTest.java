package perspectiva.training.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;

class DisclosureTest {

    private final Disclosure five = new Disclosure(5);

    @BeforeEach
    void inApril() {
        SetClock.at("2026-04-24T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @Test
    void four_answers_are_too_few_and_five_are_enough() {
        assertThat(five.isEnough(online(4))).isFalse();
        assertThat(five.missing(online(4))).isEqualTo(1);
        assertThat(five.isEnough(online(5))).isTrue();
        assertThat(five.missing(online(5))).isZero();
    }

    private static Answered online(int people) {
        return new Answered(people, 0);
    }

    @Test
    void sheets_the_office_keyed_in_hide_nobody_among_them() {
        assertThat(five.isEnough(new Answered(5, 4))).isFalse();
        assertThat(five.missing(new Answered(5, 4))).isEqualTo(4);
        assertThat(five.isEnough(new Answered(9, 5))).isFalse();
        assertThat(five.isEnough(new Answered(9, 4))).isTrue();
        assertThat(five.isEnough(new Answered(5, 5)))
                .as("whoever keyed in all knows them anyway")
                .isTrue();
        assertThat(five.isEnough(new Answered(4, 4))).isFalse();
        assertThat(five.missing(new Answered(4, 4))).isEqualTo(1);
    }

    @Test
    void who_stands_in_one_figure_only_is_not_hidden_by_sheets_of_paper_either() {
        assertThat(five.mayStandBeside(new Answered(12, 4), new Answered(7, 0))).isFalse();
        assertThat(five.mayStandBeside(new Answered(12, 4), new Answered(7, 4))).isTrue();
        assertThat(five.mayStandBeside(new Answered(12, 4), new Answered(12, 4)))
                .isTrue();
    }

    @Test
    void a_closed_round_of_four_sheets_and_one_answer_is_not_shown() {
        FormRound round = SomeForm.round(FormKind.REACTION, 9, 1);
        IntStream.range(0, 4).forEach(any -> round.take(true));
        round.close();

        assertThat(five.isShown(round)).isFalse();
    }

    @Test
    void no_setting_shows_figures_of_fewer_than_three() {
        assertThat(new Disclosure(1).least()).isEqualTo(3);
        assertThat(new Disclosure(0).isEnough(online(2))).isFalse();
    }

    @Test
    void while_a_round_is_open_nothing_is_shown_however_many_answered() {
        FormRound round = SomeForm.round(FormKind.REACTION, 9, 9);

        assertThat(five.isShown(round)).isFalse();
        round.close();
        assertThat(five.isShown(round)).isTrue();
    }

    @Test
    void what_two_organisations_said_is_not_shown_however_many_answered_for_them() {
        FormRound round = SomeForm.round(FormKind.SUPERVISOR, 9, 9);
        round.close();
        round.answeredBy(2);
        assertThat(five.isShown(round)).isFalse();

        round.answeredBy(3);
        assertThat(five.isShown(round)).isTrue();
    }

    @Test
    void a_closed_round_with_too_few_answers_is_not_shown() {
        FormRound round = SomeForm.round(FormKind.REACTION, 9, 4);
        round.close();

        assertThat(five.isShown(round)).isFalse();
    }

    @Test
    void figures_of_some_stand_beside_figures_of_all_only_when_the_rest_is_nobody_or_enough() {
        assertThat(five.mayStandBeside(online(8), online(8))).isTrue();
        assertThat(five.mayStandBeside(online(8), online(7))).isFalse();
        assertThat(five.mayStandBeside(online(9), online(5))).isFalse();
        assertThat(five.mayStandBeside(online(10), online(5))).isTrue();
    }
}
