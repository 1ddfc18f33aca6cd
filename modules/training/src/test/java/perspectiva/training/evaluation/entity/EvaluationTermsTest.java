package perspectiva.training.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;

class EvaluationTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 24);

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2026-02-22, false",
        "BEFORE, 2026-02-23, true",
        "BEFORE, 2026-03-04, true",
        "BEFORE, 2026-03-05, false",
        "REACTION, 2026-04-23, false",
        "REACTION, 2026-04-24, true",
        "AFTER, 2026-05-08, true",
        "AFTER, 2026-05-09, false",
        "PRACTICE, 2026-07-23, false",
        "PRACTICE, 2026-07-24, true",
        "SUPERVISOR, 2026-08-14, true",
        "SUPERVISOR, 2026-08-15, false"
    })
    void each_form_is_asked_in_its_time(FormKind kind, LocalDate day, boolean isDue) {
        SetClock.at(day + "T07:00:00Z");

        assertThat(EvaluationTerms.USUAL.isDue(kind, FIRST, LAST)).isEqualTo(isDue);
    }

    @Test
    void seventy_of_a_hundred_should_answer() {
        assertThat(EvaluationTerms.USUAL.aim()).isEqualTo(70);
    }
}
