package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DearCountTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5 * MILLISECOND);
    private final AtomicLong asked = new AtomicLong();
    private final DearCount count = new DearCount(clock::get);

    private long ask(long milliseconds) {
        return count.of(() -> {
            clock.addAndGet(milliseconds * MILLISECOND);
            return asked.incrementAndGet();
        });
    }

    private void later(long milliseconds) {
        clock.addAndGet(milliseconds * MILLISECOND);
    }

    @Test
    void what_took_long_is_remembered_a_hundred_times_as_long() {
        assertThat(ask(20)).isEqualTo(1);
        later(1999);
        assertThat(ask(20)).isEqualTo(1);
        later(1);
        assertThat(ask(20)).isEqualTo(2);
    }

    @Test
    void what_costs_nothing_is_asked_for_every_time() {
        ask(0);

        assertThat(ask(0)).isEqualTo(2);
    }

    @Test
    void nothing_is_remembered_for_more_than_a_minute() {
        ask(5000);
        later(60_000);

        assertThat(ask(1)).isEqualTo(2);
    }

    @Test
    void while_somebody_counts_the_others_are_told_the_number_from_before() throws Exception {
        ask(20);
        later(2000);
        CountDownLatch counting = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> count.of(() -> {
            counting.countDown();
            await(told);
            return asked.incrementAndGet();
        }));
        await(counting);

        assertThat(ask(20)).isEqualTo(1);

        told.countDown();
        assertThat(first.get()).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
