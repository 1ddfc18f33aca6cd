package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes of the skills of one need that are written in two windows at once. */
class WantedSkillTest {

    private static final WantedSkill WELDING = new WantedSkill("Сварка", "welding", true);
    private static final WantedSkill CUTTING = new WantedSkill("Резка", "cutting", true);
    private static final WantedSkill DRAWINGS = new WantedSkill("Чертежи", null, true);
    private static final List<WantedSkill> BEGUN = List.of(WELDING, CUTTING);

    @Test
    void where_one_changed_nothing_the_other_is_right() {
        List<WantedSkill> changed = List.of(DRAWINGS, CUTTING.turned());

        assertThat(WantedSkill.merged(BEGUN, changed, BEGUN)).isEqualTo(changed);
        assertThat(WantedSkill.merged(BEGUN, BEGUN, changed)).isEqualTo(changed);
    }

    @Test
    void what_either_added_is_there_and_what_either_took_away_is_not() {
        assertThat(WantedSkill.merged(BEGUN, List.of(CUTTING, DRAWINGS), List.of(WELDING)))
                .containsExactly(DRAWINGS);
    }

    @Test
    void what_both_added_is_there_once_and_what_either_turned_is_turned() {
        assertThat(WantedSkill.merged(
                        BEGUN,
                        List.of(WELDING.turned(), CUTTING, DRAWINGS),
                        List.of(WELDING, CUTTING.turned(), DRAWINGS)))
                .containsExactly(WELDING.turned(), CUTTING.turned(), DRAWINGS);
    }

    @Test
    void what_one_took_away_and_the_other_turned_stays() {
        assertThat(WantedSkill.merged(BEGUN, List.of(WELDING.turned()), List.of(CUTTING)))
                .containsExactly(WELDING.turned());
        assertThat(WantedSkill.merged(BEGUN, List.of(CUTTING), List.of(WELDING.turned())))
                .containsExactly(WELDING.turned());
    }
}
