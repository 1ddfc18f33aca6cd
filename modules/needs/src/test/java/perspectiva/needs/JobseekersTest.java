package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.JobseekerCount;
import perspectiva.spi.Refused;

/** Counts of jobseekers as the directorate takes them down. */
class JobseekersTest {

    private final LocalDate day = Now.today();

    @ParameterizedTest
    @EnumSource
    void of_two_who_take_down_one_day_at_once_the_second_is_told_and_may_look(Database database) {
        try (Store store = database.open("core", "needs")) {
            assertThatThrownBy(() -> store.run(entities ->
                            jobseekers(entities, () -> colleague(store)).record(day, 420, "Bulletin")))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.key()).isEqualTo("needs.refused.jobseekers.meanwhile"));

            store.run(entities -> {
                Jobseekers counts = jobseekers(entities, () -> {});
                assertThat(counts.counts())
                        .extracting(JobseekerCount::registered)
                        .containsExactly(400);
                counts.record(day, 420, "Bulletin");
            });
            store.run(entities -> assertThat(jobseekers(entities, () -> {}).counts())
                    .extracting(JobseekerCount::registered)
                    .containsExactly(420));
        }
    }

    private void colleague(Store store) {
        store.run(entities -> entities.persist(new JobseekerCount(day, 400, "Bulletin", 5)));
    }

    /** @param meanwhile what happens after the day was looked up and before its number is stored */
    private static Jobseekers jobseekers(EntityManager entities, Runnable meanwhile) {
        Jobseekers jobseekers = new Jobseekers();
        jobseekers.entities = entities;
        jobseekers.audit = new NotedAudit();
        jobseekers.figures = new NeedFigures() {
            @Override
            long freePostsNow() {
                meanwhile.run();
                return 5;
            }
        };
        return jobseekers;
    }
}
