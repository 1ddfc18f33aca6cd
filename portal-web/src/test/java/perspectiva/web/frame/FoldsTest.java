package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldsTest {

    @Test
    void a_short_menu_is_open_and_a_long_one_folded_until_somebody_chooses() {
        assertThat(Folds.of("").isOpen("needs", Folds.SHORT)).isTrue();
        assertThat(Folds.of("").isOpen("needs", Folds.SHORT + 1)).isFalse();
    }

    @Test
    void what_somebody_opened_or_folded_stays_so() {
        Folds folds = Folds.of("needs-1.training-0");

        assertThat(folds.isOpen("needs", 28)).isTrue();
        assertThat(folds.isOpen("training", 3)).isFalse();
        assertThat(folds.isOpen("demand", 28)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "needs", "needs-2", "-1", "needs-1-1", "../needs-1x", "<script>"})
    void a_cookie_nobody_wrote_says_nothing(String words) {
        assertThat(Folds.of(words).isOpen("needs", 28)).isFalse();
    }
}
