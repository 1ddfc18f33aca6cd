package perspectiva.training.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;

/** What may be typed beside somebody who was examined. */
class MarkTest {

    private static final Assessment EXAM = new Assessment(AssessmentKind.FINAL, "Экзамен", 60, 3).of(5);

    private static Optional<Mark> typed(String value, boolean isAbsent, String rank) {
        return Mark.typed(EXAM, value, isAbsent, rank, "m40");
    }

    @Test
    void a_mark_is_a_whole_number_on_the_assessments_scale() {
        assertThat(typed(" 5 ", false, "")).contains(new Mark(5, null));
        assertThat(typed("0", false, "")).contains(new Mark(0, null));
        for (String wrong : new String[] {"6", "-1", "4,5", "отлично", "99999999999"}) {
            assertRefused("training.result.refused.number", "m40", () -> typed(wrong, false, ""));
        }
    }

    @Test
    void nothing_typed_is_no_mark_and_not_to_appear_is_one() {
        assertThat(typed(" ", false, null)).isEmpty();
        assertThat(typed("", true, "")).contains(Mark.ABSENT);
        assertRefused("training.result.refused.both", "m40", () -> typed("4", true, ""));
    }

    @Test
    void a_rank_comes_with_a_mark_that_passes() {
        assertThat(typed("4", false, "3")).contains(new Mark(4, 3));
        assertRefused("training.result.refused.rank", "m40", () -> typed("4", false, "9"));
        assertRefused("training.result.refused.rankonly", "m40", () -> typed("", false, "3"));
        assertRefused("training.result.refused.rankfailed", "m40", () -> typed("2", false, "3"));
    }

    @Test
    void whoever_did_not_appear_did_not_pass_even_where_nought_passes() {
        Assessment lenient = new Assessment(AssessmentKind.FORMATIVE, "Опрос", 10, 0);
        assertThat(new Mark(0, null).passes(lenient)).isTrue();
        assertThat(Mark.ABSENT.passes(lenient)).isFalse();
    }
}
