package perspectiva.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.core.modules.SomeModule.aModule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ModulesTest {

    private final Modules town = SomeModule.on(
            aModule("core"),
            aModule("needs").requiring("core"),
            aModule("training").requiring("needs"),
            aModule("results").requiring("training", "needs"));

    @Test
    void requirements_come_deepest_first() {
        assertThat(town.requirementsOf("results")).containsExactly("core", "needs", "training");
        assertThat(town.requirementsOf("core")).isEmpty();
    }

    @Test
    void dependents_are_direct_ones_and_those_through_others() {
        assertThat(town.dependentsOf("needs")).containsExactly("results", "training");
        assertThat(town.dependentsOf("results")).isEmpty();
    }

    @Test
    @Timeout(5)
    void modules_that_need_each_other_do_not_lead_in_circles() {
        Modules circle = SomeModule.on(aModule("a").requiring("b"), aModule("b").requiring("a"));

        assertThat(circle.requirementsOf("a")).containsExactly("b");
        assertThat(circle.dependentsOf("a")).containsExactly("b");
    }

    @Test
    void a_class_belongs_to_the_module_with_the_closest_root() {
        Modules nested = SomeModule.on(
                aModule("outer").rootedAt("perspectiva"),
                aModule("inner").rootedAt("perspectiva.core.modules"),
                aModule("lookalike").rootedAt("perspectiva.core.mod"));

        assertThat(nested.ownerOf(ModulesTest.class)).hasValue("inner");
        assertThat(nested.ownerOf(perspectiva.core.CoreModule.class)).hasValue("outer");
        assertThat(nested.ownerOf(String.class)).isEmpty();
    }

    @Test
    void a_module_nobody_installed_is_off() {
        assertThat(town.isOn("nowhere")).isFalse();
        assertThat(town.stateOf("nowhere")).isEqualTo(Modules.State.OFF);
    }
}
