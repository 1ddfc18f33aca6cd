package perspectiva.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.modules.SomeModule.aModule;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.modules.Modules.State;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.InProgress;
import perspectiva.spi.Refused;

class SwitchesTest {

    private final Modules modules = SomeModule.on(
            aModule("core").alwaysOn(),
            aModule("zeta").requiring("core"),
            aModule("beta").requiring("zeta"),
            aModule("alpha").rootedAt("perspectiva.core.modules"),
            aModule("gamma").requiring("beta", "alpha"));
    private final Store store = Database.DERBY.open("core");
    private final Switches switches = new Switches();
    private final Turning turning = new Turning();
    private EntityTransaction transaction;

    @BeforeEach
    void connect() {
        Gate gate = new Gate();
        gate.modules = modules;
        turning.modules = modules;
        turning.gate = gate;
        switches.modules = modules;
        switches.audit = new Silent();
        switches.caller = Identity.portal();
        switches.announcements = new Announcements();
        switches.extensions = new Nothing();
        switches.aside = new Apart();
        switches.turned = atOnce();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_needs_a_module_goes_off_before_it_in_the_order_of_need() {
        SwitchPlan plan = ask(all -> all.plan("zeta", false));

        assertThat(plan.follows()).containsExactly("gamma", "beta");
        assertThat(plan.all()).containsExactly("gamma", "beta", "zeta");
        assertThat(plan.isCascading()).isTrue();
        assertThat(plan.isPossible()).isTrue();
    }

    @Test
    void what_a_module_needs_comes_on_before_it() {
        carryOut("zeta", false);
        carryOut("alpha", false);

        assertThat(ask(all -> all.plan("gamma", true)).follows()).containsExactly("alpha", "zeta", "beta");
    }

    @Test
    void a_switch_that_takes_others_along_needs_consent_and_always_a_reason() {
        assertThatThrownBy(() -> ask(all -> all.carryOut("zeta", false, false, "repairs")))
                .hasMessageContaining("core.refused.cascade");
        assertThatThrownBy(() -> ask(all -> all.carryOut("zeta", false, true, " ")))
                .hasMessageContaining("core.refused.why");
        assertThat(modules.isOn("zeta")).isTrue();
    }

    @Test
    void undoing_turns_back_exactly_what_the_switch_turned() {
        carryOut("alpha", false);
        SwitchAct act = carryOut("zeta", false);
        assertThat(act.modules()).containsExactly("beta", "zeta");

        ask(all -> all.undo(act.id()));

        assertThat(modules.isOn("zeta")).isTrue();
        assertThat(modules.isOn("beta")).isTrue();
        assertThat(modules.isOn("gamma")).as("was off before").isFalse();
        assertThatThrownBy(() -> ask(all -> all.undo(act.id()))).hasMessageContaining("core.refused.undone");
    }

    @Test
    void a_switch_cannot_be_undone_when_something_it_would_break_has_changed_since() {
        SwitchAct gammaOff = carryOut("gamma", false);
        carryOut("alpha", false);
        assertThatThrownBy(() -> ask(all -> all.undo(gammaOff.id()))).hasMessageContaining("core.refused.undo[alpha]");

        SwitchAct alphaOn = carryOut("alpha", true);
        carryOut("gamma", true);
        assertThatThrownBy(() -> ask(all -> all.undo(alphaOn.id()))).hasMessageContaining("core.refused.undo[gamma]");
    }

    @Test
    void a_quarantined_module_stands_in_the_way() {
        carryOut("zeta", false);
        modules.put("zeta", State.QUARANTINED);

        SwitchPlan plan = ask(all -> all.plan("beta", true));
        assertThat(plan.isPossible()).isFalse();
        assertThat(plan.obstacles()).containsExactly("zeta");
        assertThatThrownBy(() -> carryOut("beta", true)).hasMessageContaining("core.refused.obstacles");
    }

    @Test
    void what_is_always_on_and_what_is_unknown_cannot_be_switched() {
        assertThatThrownBy(() -> carryOut("core", false)).hasMessageContaining("core.refused.fixed");
        assertThatThrownBy(() -> carryOut("nowhere", false)).isInstanceOf(Refused.NotFound.class);
        assertThatThrownBy(() -> carryOut("zeta", true)).hasMessageContaining("core.refused.alreadyon");
    }

    @Test
    void a_module_that_cannot_even_count_is_switched_off_all_the_same() {
        switches.extensions = new Uncountable();

        carryOut("alpha", false);

        assertThat(modules.isOn("alpha")).isFalse();
        assertThat(ask(Switches::states).get("alpha").isOn())
                .as("what is stored")
                .isFalse();
    }

    private SwitchAct carryOut(String name, boolean on) {
        return ask(all -> all.carryOut(name, on, true, "repairs"));
    }

    private <T> T ask(Function<Switches, T> question) {
        return store.in(entities -> {
            transaction = entities.getTransaction();
            switches.entities = entities;
            switches.announcements.entities = entities;
            return question.apply(switches);
        });
    }

    /** An event that is heard at once: the transaction of a test always succeeds. */
    @SuppressWarnings("unchecked")
    private Event<Turning.Turned> atOnce() {
        return (Event<Turning.Turned>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> {
                    turning.takeEffect((Turning.Turned) values[0]);
                    return null;
                });
    }

    private static final class Silent extends Audit {
        @Override
        public void note(String action, String subject, String detail) {
            // The chain has tests of its own.
        }
    }

    /** Counts in a transaction of its own, as the server has it. */
    private final class Apart extends Aside {
        @Override
        List<InProgress.Tally> tallies(InProgress module) {
            EntityTransaction outer = transaction;
            try {
                return store.in(entities -> {
                    transaction = entities.getTransaction();
                    return super.tallies(module);
                });
            } finally {
                transaction = outer;
            }
        }
    }

    /** One module whose count fails and takes along the transaction it is asked in. */
    private final class Uncountable extends Extensions {
        @Override
        public <T> List<Extension<T>> open(Class<T> kind) {
            InProgress broken = () -> {
                transaction.setRollbackOnly();
                throw new IllegalStateException("no such table");
            };
            return List.of(new Extension<>(kind.cast(broken), SwitchesTest.class));
        }
    }

    private static final class Nothing extends Extensions {
        @Override
        public <T> List<Extension<T>> open(Class<T> kind) {
            return List.of();
        }
    }
}
