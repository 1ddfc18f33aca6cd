package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void ten_working_days_are_two_weeks_when_nobody_celebrates() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 25), 10)).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void the_first_week_of_january_does_not_count() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 30), 2)).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void what_is_asked_on_a_friday_is_counted_from_monday() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
