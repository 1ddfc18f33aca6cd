package perspectiva.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.core.modules.SomeModule.aModule;
import static perspectiva.spi.Page.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.spi.Role;

class StartCheckTest {

    @Test
    void modules_without_a_fault_pass() {
        assertThat(faults(
                        aModule("core"),
                        aModule("needs").requiring("core").with(page("desk").onlyFor(Role.DIRECTOR))))
                .containsEntry("core", List.of())
                .containsEntry("needs", List.of());
    }

    @Test
    void all_faults_of_a_module_are_told_at_once() {
        SomeModule module = aModule("needs")
                .with(page("desk"))
                .withoutFile("META-INF/resources/needs/desk.xhtml")
                .texts("", "needs.hello=Hello")
                .requiring("nowhere");

        assertThat(faults(module).get("needs"))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .isEqualTo("lists page 'desk' but has no META-INF/resources/needs/desk.xhtml"),
                        fault -> assertThat(fault).isEqualTo("does not say who may open page 'desk'"),
                        fault -> assertThat(fault).isEqualTo("lacks 1 text(s) in Russian, for example needs.hello"),
                        fault -> assertThat(fault).isEqualTo("needs module 'nowhere', which is not installed"));
    }

    @Test
    void a_name_found_twice_is_a_fault_that_names_both_jars() {
        Map<String, List<String>> faults =
                faults(aModule("needs").in("one.jar"), aModule("needs").in("other.jar"));

        assertThat(faults.get("needs")).containsExactly("is there twice: in one.jar and in other.jar");
    }

    @Test
    void classes_of_both_namesakes_belong_to_the_quarantined_module() {
        List<InstalledModule> checked = StartCheck.check(List.of(
                aModule("needs").rootedAt("elsewhere").installed(),
                aModule("needs").rootedAt("perspectiva.core.modules").installed()));

        assertThat(checked).singleElement().satisfies(module -> {
            assertThat(module.isQuarantined()).isTrue();
            assertThat(module.owns(StartCheckTest.class)).isTrue();
        });
    }

    @Test
    void a_module_without_texts_is_faulty_in_both_languages() {
        SomeModule module = aModule("needs")
                .withoutFile("perspectiva/needs/texts.properties")
                .withoutFile("perspectiva/needs/texts_ru.properties");

        assertThat(faults(module).get("needs"))
                .containsExactlyInAnyOrder("has no text needs.title in Russian", "has no text needs.title in English");
    }

    @Test
    void a_text_of_another_module_is_a_fault() {
        SomeModule module = aModule("needs").texts("", "core.title=Mine").texts("_ru", "core.title=Моё");

        assertThat(faults(module).get("needs")).contains("has a text that does not begin with its name: core.title");
    }

    @Test
    void a_text_with_a_broken_placeholder_is_found_at_start() {
        SomeModule module =
                aModule("needs").texts("", "needs.n={0, plural, one {x}").texts("_ru", "needs.n=да");

        assertThat(faults(module).get("needs"))
                .containsExactly("has a text with a broken placeholder: needs.n in English");
    }

    @Test
    void a_name_that_is_no_short_word_or_the_portals_own_is_a_fault() {
        assertThat(faults(aModule("Needs")).get("Needs").get(0)).contains("short lower-case word");
        assertThat(faults(aModule("api")).get("api").get(0)).contains("short lower-case word");
    }

    @Test
    void modules_that_need_each_other_are_all_faulty_and_so_is_who_needs_them() {
        Map<String, List<String>> faults = faults(
                aModule("a").requiring("b"),
                aModule("b").requiring("c"),
                aModule("c").requiring("a"),
                aModule("d").requiring("a"),
                aModule("e"));

        assertThat(faults.get("a")).containsExactly("and module 'b' need each other");
        assertThat(faults.get("c")).containsExactly("and module 'a' need each other");
        assertThat(faults.get("d")).containsExactly("needs module 'a', which is faulty");
        assertThat(faults.get("e")).isEmpty();
    }

    private static Map<String, List<String>> faults(SomeModule... modules) {
        return StartCheck.check(Stream.of(modules).map(SomeModule::installed).toList()).stream()
                .collect(Collectors.toMap(InstalledModule::name, InstalledModule::faults));
    }
}
