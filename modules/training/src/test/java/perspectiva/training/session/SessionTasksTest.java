package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Task;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.Some;

/** What the office is told to do about sessions. */
class SessionTasksTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static long toBegin(Store store) {
        return store.in(entities -> {
            SessionTasks tasks = new SessionTasks();
            tasks.sums = new SessionSums();
            tasks.sums.entities = entities;
            List<Task> told = tasks.tasksFor(Some.director());
            return told.stream()
                    .filter(task -> task.key().equals("training.session.task.confirmed"))
                    .findFirst()
                    .orElseThrow()
                    .count();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_named_from_its_first_day_on_until_somebody_begins_it(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            centre.confirmed(centre.teaches());
        });
        SetClock.at("2026-03-01T08:00:00Z");
        assertThat(toBegin(store)).as("the day before").isZero();

        SetClock.at("2026-03-02T04:00:00Z");
        assertThat(toBegin(store)).as("on the day").isEqualTo(1);
    }
}
