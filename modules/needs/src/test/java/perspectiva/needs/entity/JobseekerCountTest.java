package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.needs.entity.SomeNeed.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** What may be taken down as the number of registered jobseekers, and what it tells beside the free posts. */
class JobseekerCountTest {

    private static final String BULLETIN = "Bulletin";

    @BeforeEach
    void stopTheClock() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static void isRefused(LocalDate day, Integer registered, String source, String field) {
        assertThatThrownBy(() -> new JobseekerCount(day, registered, source, 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    /** The domain guide's worked check of the balance sheet has 18 posts and 9 jobseekers. */
    @ParameterizedTest
    @CsvSource({"18, 9, 2", "1, 4, 0.25", "0, 7, 0"})
    void free_posts_are_told_for_one_jobseeker(long posts, int registered, double ratio) {
        assertThat(new JobseekerCount(TODAY, registered, BULLETIN, posts).postsPerJobseeker())
                .hasValue(ratio);
    }

    @Test
    void where_nobody_is_registered_no_ratio_is_told() {
        assertThat(new JobseekerCount(TODAY, 0, BULLETIN, 5).postsPerJobseeker())
                .isEmpty();
    }

    @Test
    void a_day_to_come_or_long_past_is_refused() {
        isRefused(TODAY.plusDays(1), 1, BULLETIN, "countedOn");
        isRefused(TODAY.minusDays(JobseekerCount.DAYS_LATE + 1), 1, BULLETIN, "countedOn");
        isRefused(null, 1, BULLETIN, "countedOn");
        assertThat(new JobseekerCount(TODAY.minusDays(JobseekerCount.DAYS_LATE), 1, BULLETIN, 1).registered())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, JobseekerCount.MOST + 1})
    void numbers_no_town_has_are_refused(int number) {
        isRefused(TODAY, number, BULLETIN, "registered");
    }

    @Test
    void a_number_without_a_source_is_refused() {
        isRefused(TODAY, null, BULLETIN, "registered");
        isRefused(TODAY, 1, " ", "source");
        isRefused(TODAY, 1, "a".repeat(201), "source");
    }
}
