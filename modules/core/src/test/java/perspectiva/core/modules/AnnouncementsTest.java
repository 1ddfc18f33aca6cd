package perspectiva.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.modules.SomeModule.aModule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.modules.Modules.State;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Listener;

@ParameterizedClass
@EnumSource(Database.class)
class AnnouncementsTest {

    /** Something another module would like to know. */
    public record NeedVerified(long needId, String occupation) {}

    /** Something nobody listens to. */
    public record Unheard(long id) {}

    private final Modules modules = SomeModule.on(aModule("training").rootedAt("perspectiva.core.modules"));
    private final Store store;
    private final Announcements announcements;
    private final ParkedTask task = new ParkedTask();
    private final Ear ear = new Ear();
    private final SetClock clock = SetClock.at("2026-03-02T05:00:00Z");

    AnnouncementsTest(Database database) {
        store = database.open("core");
        announcements = new InTransactions(store);
    }

    @BeforeEach
    void connect() {
        Gate gate = new Gate();
        gate.modules = modules;
        announcements.gate = gate;
        announcements.modules = modules;
        announcements.callers = new CurrentCaller();
        announcements.aside = new Aside();
        announcements.extensions = new Only(ear);
        task.modules = modules;
        task.announcements = announcements;
        announcements.takeStock();
    }

    @AfterEach
    void close() {
        clock.close();
        store.close();
    }

    @Test
    void a_module_that_is_on_hears_at_once() {
        announcements.announce(new NeedVerified(1, "7212"));
        announcements.announce(new Unheard(2));

        assertThat(ear.heard).containsExactly(1L);
        assertThat(announcements.parkedFor("training")).isZero();
    }

    @Test
    void a_module_that_was_off_hears_everything_in_order_when_it_is_back() {
        modules.put("training", State.OFF);
        announce(1, 2, 3);
        assertThat(ear.heard).isEmpty();
        assertThat(announcements.parkedFor("training")).isEqualTo(3);

        modules.put("training", State.ON);
        task.run();

        assertThat(ear.heard).containsExactly(1L, 2L, 3L);
        assertThat(announcements.parkedFor("training")).isZero();
    }

    @Test
    void what_is_new_does_not_overtake_what_is_parked() {
        modules.put("training", State.OFF);
        announce(1);
        modules.put("training", State.ON);
        announce(2);
        assertThat(ear.heard).isEmpty();

        task.run();
        announce(3);

        assertThat(ear.heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    void nothing_is_delivered_while_the_module_is_off() {
        modules.put("training", State.OFF);
        announce(1);

        task.run();

        assertThat(ear.heard).isEmpty();
        assertThat(announcements.parkedFor("training")).isEqualTo(1);
    }

    @Test
    void a_failing_delivery_keeps_its_place_and_is_tried_again() {
        modules.put("training", State.OFF);
        announce(1, 13, 3);
        modules.put("training", State.ON);
        ear.failsAt = 13;

        assertThatThrownBy(task::run).hasMessage("cannot hear 13");
        assertThat(ear.heard).containsExactly(1L);
        assertThat(announcements.parkedFor("training")).isEqualTo(2);

        ear.failsAt = 0;
        task.run();
        assertThat(ear.heard).containsExactly(1L, 13L, 3L);
    }

    @Test
    void news_that_has_become_too_old_is_dropped() {
        modules.put("training", State.OFF);
        announce(1);
        clock.pass(ParkedEvent.KEPT.plus(Duration.ofSeconds(1)));
        announce(2);
        modules.put("training", State.ON);

        task.run();

        assertThat(ear.heard).containsExactly(2L);
    }

    @Test
    void a_listener_that_cannot_say_what_it_hears_hurts_nobody() {
        announcements.extensions = new Only(new Broken(), ear);

        announce(1);

        assertThat(ear.heard).containsExactly(1L);
    }

    private void announce(long... needs) {
        for (long need : needs) {
            announcements.announce(new NeedVerified(need, "7212"));
        }
    }

    private static final class Ear implements Listener<NeedVerified> {

        private final List<Long> heard = new ArrayList<>();
        private long failsAt;

        @Override
        public Class<NeedVerified> event() {
            return NeedVerified.class;
        }

        @Override
        public void on(NeedVerified event) {
            if (event.needId() == failsAt) {
                throw new IllegalStateException("cannot hear " + failsAt);
            }
            heard.add(event.needId());
        }
    }

    private static final class Broken implements Listener<NeedVerified> {

        @Override
        public Class<NeedVerified> event() {
            throw new IllegalStateException("broken");
        }

        @Override
        public void on(NeedVerified event) {
            throw new IllegalStateException("broken");
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Only extends Extensions {

        private final List<Extension<Listener>> listeners = new ArrayList<>();

        Only(Listener<?>... some) {
            for (Listener listener : some) {
                listeners.add(new Extension<>(listener, listener.getClass()));
            }
        }

        @Override
        public <T> List<Extension<T>> all(Class<T> kind) {
            return (List) listeners;
        }
    }

    /** The server gives each call its transaction; here this does. */
    private static final class InTransactions extends Announcements {

        private final Store store;

        InTransactions(Store store) {
            this.store = store;
        }

        @Override
        public void announce(Record event) {
            store.run(manager -> {
                entities = manager;
                super.announce(event);
            });
        }

        @Override
        public List<Long> parked(String module) {
            return store.in(manager -> {
                entities = manager;
                return super.parked(module);
            });
        }

        @Override
        public boolean replay(long number) {
            return store.in(manager -> {
                entities = manager;
                return super.replay(number);
            });
        }

        @Override
        public long parkedFor(String module) {
            return store.in(manager -> {
                entities = manager;
                return super.parkedFor(module);
            });
        }
    }
}
