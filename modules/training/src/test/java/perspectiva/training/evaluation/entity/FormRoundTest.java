package perspectiva.training.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;

class FormRoundTest {

    private SetClock clock;

    @BeforeEach
    void inApril() {
        clock = SetClock.at("2026-04-24T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @Test
    void its_rate_is_how_many_of_those_who_were_asked_answered() {
        assertThat(SomeForm.round(FormKind.REACTION, 12, 8).rate()).isEqualTo(67);
        assertThat(SomeForm.round(FormKind.REACTION, 0, 0).rate()).isZero();
    }

    @Test
    void no_more_answer_than_were_asked() {
        FormRound round = SomeForm.round(FormKind.REACTION, 2, 2);

        assertRefused("training.form.refused.all", () -> round.take(true));
        assertThat(round.onPaper()).isZero();
    }

    @Test
    void nobody_answers_after_its_last_moment_or_after_it_was_closed() {
        FormRound late = SomeForm.round(FormKind.REACTION, 2, 1);
        clock.pass(Duration.ofDays(1));
        assertRefused("training.form.refused.closed", () -> late.take(false));

        FormRound closed = SomeForm.round(FormKind.REACTION, 2, 1);
        closed.close();
        assertRefused("training.form.refused.closed", () -> closed.take(false));
        assertRefused("training.form.refused.closed", closed::close);
        assertRefused("training.form.refused.closed", () -> closed.askOpenly(false));
        assertThat(closed.closesAt()).isEqualTo(Now.instant());
    }

    @Test
    void an_answer_holds_what_fits_the_form_and_is_not_empty() {
        FormRound round = SomeForm.round(FormKind.REACTION, 2, 0);
        List<FormItem> items = round.kind().items(List.of());

        FormAnswers answers = FormAnswers.of(
                round,
                items,
                Map.of(
                        "item-useful",
                        "5",
                        "item-trainer",
                        "6",
                        "item-o1",
                        "3",
                        "words-helped",
                        " Практика ",
                        "words-x",
                        "y"));

        assertThat(answers.points()).containsExactly(Map.entry("useful", 5));
        assertThat(answers.words()).containsExactly(Map.entry("helped", "Практика"));
        assertRefused(
                "training.form.refused.empty",
                "items",
                () -> FormAnswers.of(round, items, Map.of("words-helped", "Практика")));
    }

    @Test
    void words_are_dropped_where_open_questions_are_not_asked() {
        FormRound round = SomeForm.round(FormKind.REACTION, 2, 0);
        round.askOpenly(false);

        FormAnswers answers = FormAnswers.of(
                round, round.kind().items(List.of()), Map.of("item-useful", "5", "words-helped", "Практика"));

        assertThat(answers.words()).isEmpty();
    }

    @Test
    void open_questions_are_asked_of_everybody_or_of_nobody() {
        FormRound round = SomeForm.round(FormKind.REACTION, 2, 0);
        round.askOpenly(false);
        round.take(false);

        assertRefused("training.form.refused.answered", () -> round.askOpenly(true));
        assertThat(round.asksOpenly()).isFalse();

        FormRound asking = SomeForm.round(FormKind.REACTION, 2, 1);
        assertRefused("training.form.refused.answered", () -> asking.askOpenly(false));
        assertThat(asking.asksOpenly()).isTrue();
    }

    @Test
    void forms_about_outcomes_follow_the_version_and_none_is_longer_than_a_minute() {
        List<String> outcomes = java.util.stream.IntStream.range(0, 30)
                .mapToObj(place -> "Умеет " + place)
                .toList();

        assertThat(FormKind.PRACTICE.items(List.of("Варит шов", "Читает чертёж")))
                .containsExactly(new FormItem("o0", "Варит шов"), new FormItem("o1", "Читает чертёж"));
        assertThat(FormKind.BEFORE.items(outcomes)).hasSize(FormKind.OUTCOMES);
        assertThat(FormKind.REACTION.items(outcomes)).hasSize(6).noneMatch(FormItem::isOutcome);
    }
}
