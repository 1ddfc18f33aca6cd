package perspectiva.training.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(five.isEnough(4)).isFalse();
        assertThat(five.missing(4)).isEqualTo(1);
        assertThat(five.isEnough(5)).isTrue();
        assertThat(five.missing(5)).isZero();
    }

    @Test
    void no_setting_shows_figures_of_fewer_than_three() {
        assertThat(new Disclosure(1).least()).isEqualTo(3);
        assertThat(new Disclosure(0).isEnough(2)).isFalse();
    }

    @Test
    void while_a_round_is_open_nothing_is_shown_however_many_answered() {
        FormRound round = SomeForm.round(FormKind.REACTION, 9, 9);

        assertThat(five.isShown(round)).isFalse();
        round.close();
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
        assertThat(five.mayStandBeside(8, 8)).isTrue();
        assertThat(five.mayStandBeside(8, 7)).isFalse();
        assertThat(five.mayStandBeside(9, 5)).isFalse();
        assertThat(five.mayStandBeside(10, 5)).isTrue();
    }
}
