package perspectiva.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HealthChecksTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final DatabaseCheck database = new DatabaseCheck();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_database_that_answers_is_ready() {
        assertThat(database.answers(threads, () -> true, 2_000)).isTrue();
    }

    @Test
    void a_database_that_refuses_is_not_ready_until_it_answers_again() {
        boolean first = database.answers(
                threads,
                () -> {
                    throw new SQLException("refused");
                },
                2_000);

        assertThat(first).isFalse();
        assertThat(database.answers(threads, () -> true, 2_000)).isTrue();
    }

    @Test
    void a_database_that_hangs_is_asked_once_however_often_the_check_is_made() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            assertThat(database.answers(threads, () -> hang(questions, end), 20))
                    .isFalse();
        }

        assertThat(questions).hasValue(1);
        end.countDown();
        assertThat(database.answers(threads, () -> true, 2_000)).isTrue();
    }

    private static boolean hang(AtomicInteger questions, CountDownLatch end) throws InterruptedException {
        questions.incrementAndGet();
        end.await();
        return true;
    }
}
