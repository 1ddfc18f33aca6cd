package perspectiva.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.modules.SomeModule.aModule;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import perspectiva.core.modules.Modules.State;
import perspectiva.spi.Refused;

@Timeout(20)
class GateTest {

    private final Modules modules = SomeModule.on(aModule("needs"), aModule("training"));
    private final Gate gate = new Gate();

    @BeforeEach
    void connect() {
        gate.modules = modules;
    }

    @Test
    void work_of_a_module_that_is_on_is_let_in() {
        assertThat(gate.<String>through("needs", () -> "done")).isEqualTo("done");
    }

    @Test
    void work_without_a_result_is_done_once() {
        AtomicInteger times = new AtomicInteger();
        Modules owning = SomeModule.on(aModule("needs").rootedAt("perspectiva.core.modules"));
        gate.modules = owning;

        gate.through(GateTest.class, () -> {
            times.incrementAndGet();
            return null;
        });

        assertThat(times).hasValue(1);
    }

    @Test
    void new_work_of_a_module_that_is_off_or_finishing_is_refused() {
        modules.put("needs", State.OFF);
        assertThatThrownBy(() -> gate.enter("needs")).isInstanceOf(Refused.SwitchedOff.class);
        modules.put("needs", State.QUIESCING);
        assertThatThrownBy(() -> gate.enter("needs")).isInstanceOf(Refused.SwitchedOff.class);
        assertThat(gate.awaitQuiet("needs", Duration.ofSeconds(1)))
                .as("refused work does not count")
                .isTrue();
    }

    @Test
    void work_that_runs_may_go_on_inside_its_own_module_but_not_enter_another_that_is_off() {
        gate.through("needs", () -> {
            modules.put("needs", State.QUIESCING);
            modules.put("training", State.OFF);
            assertThatCode(() -> gate.enter("needs").close()).doesNotThrowAnyException();
            assertThatThrownBy(() -> gate.enter("training")).isInstanceOf(Refused.SwitchedOff.class);
            return null;
        });

        assertThatThrownBy(() -> gate.enter("needs")).isInstanceOf(Refused.SwitchedOff.class);
    }

    @Test
    void the_switch_waits_for_running_work() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> gate.through("needs", () -> {
            begun.countDown();
            await(mayEnd);
            return null;
        }));
        begun.await();
        modules.put("needs", State.QUIESCING);

        assertThat(gate.awaitQuiet("needs", Duration.ofMillis(50))).isFalse();
        mayEnd.countDown();
        work.get();
        assertThat(gate.awaitQuiet("needs", Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void work_that_fails_is_not_counted_for_ever() {
        assertThatThrownBy(() -> gate.through("needs", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(gate.awaitQuiet("needs", Duration.ZERO)).isTrue();
    }

    @Test
    void an_entry_closed_twice_is_counted_once() {
        Gate.Entry other = gate.enter("needs");
        Gate.Entry entry = gate.enter("needs");
        entry.close();
        entry.close();

        assertThat(gate.awaitQuiet("needs", Duration.ZERO)).isFalse();
        other.close();
        assertThat(gate.awaitQuiet("needs", Duration.ZERO)).isTrue();
    }

    @Test
    void many_at_once_leave_nothing_behind() {
        CompletableFuture<?>[] crowd = new CompletableFuture<?>[200];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] =
                    CompletableFuture.runAsync(() -> gate.through("needs", () -> gate.through("training", () -> null)));
        }
        CompletableFuture.allOf(crowd).join();

        assertThat(gate.awaitQuiet("needs", Duration.ZERO)).isTrue();
        assertThat(gate.awaitQuiet("training", Duration.ZERO)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
