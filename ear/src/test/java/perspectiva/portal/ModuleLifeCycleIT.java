package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.ModulesPage;
import perspectiva.spi.Role;

/**
 * The life of a module in the real portal: dropped in as somebody else's jar, broken, switched off and on, undone. The module
 * that is switched ten times is the portal's own first one, because it has everything a module can have.
 */
class ModuleLifeCycleIT {

    private static final RunningPortal PORTAL = RunningPortal.withOptions("--demo");
    private static final Map<Role, Guest> PEOPLE = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        Path modules = PORTAL.data().resolve("modules");
        SampleModule.hello(modules);
        SampleModule.broken(modules);
        SampleModule.garbage(modules);
        PORTAL.start();
        signIn();
    }

    private static void signIn() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.DIRECTOR, Role.EMPLOYER}) {
            PEOPLE.put(role, DemoTown.signIn(PORTAL, role).reading("en"));
        }
        PEOPLE.put(Role.VISITOR, Guest.of(PORTAL).reading("en"));
    }

    @AfterAll
    static void tidyUp() {
        PORTAL.close();
    }

    @Test
    void a_module_of_somebody_else_is_there_with_its_page_in_both_languages_and_its_place_in_the_menu() {
        Guest visitor = Guest.of(PORTAL);

        assertThat(visitor.reading("en").open("/hello/greeting").body())
                .contains("Hello from a module that somebody else wrote.");
        assertThat(visitor.reading("ru").open("/hello/greeting").body())
                .contains("Привет из модуля, который написал кто-то другой.");
        assertThat(visitor.open("/").body()).contains("href=\"/hello/greeting\"");
    }

    @Test
    void broken_modules_are_left_out_and_the_modules_screen_says_why() {
        ModulesPage page = ModulesPage.openedBy(administrator());

        assertThat(page.jarsLeftOut())
                .contains("broken.jar", "I am broken on purpose")
                .contains("garbage.jar", "not a readable jar");
        page.browser().expectSoundPage().picture("ModuleLifeCycleIT-left-out");
    }

    @Test
    void an_administrator_sees_the_plan_says_why_switches_and_takes_it_back() {
        ModulesPage page = ModulesPage.openedBy(administrator()).plan("hello");
        assertThat(page.planned()).contains("Hello");
        page.browser().expectSoundPage().picture("ModuleLifeCycleIT-plan");

        page.carryOut();
        assertThat(page.refusal()).isNotBlank();
        page.browser().expectSoundPage();

        page.because("to see it go").carryOut();
        assertThat(page.stateOf("hello")).isEqualTo("off");
        assertThat(page.rowOf("hello")).contains("to see it go");
        assertThat(Guest.of(PORTAL).open("/hello/greeting").status()).isEqualTo(404);

        page.undo();
        assertThat(page.stateOf("hello")).isEqualTo("on");
        assertThat(Guest.of(PORTAL).open("/hello/greeting").status()).isEqualTo(200);
        page.browser().expectSoundPage().picture("ModuleLifeCycleIT-undone");
    }

    @Test
    void switched_off_and_on_ten_times_a_module_goes_whole_and_comes_back_byte_for_byte() {
        Map<String, String> before = snapshot();
        assertThat(before.values()).anyMatch(value -> value.contains("/needs/list"));

        for (int turn = 1; turn <= 10; turn++) {
            whileOff("needs", ModuleLifeCycleIT::expectGone);
            assertThat(changed(before, snapshot())).as("after turn %d", turn).isEmpty();
        }
    }

    @Test
    void what_is_sent_to_a_sleeping_module_is_refused_and_does_no_harm() {
        Guest director = PEOPLE.get(Role.DIRECTOR);
        String count = count(director);

        whileOff("needs", () -> {
            Answer answer = director.send("/needs/need", Map.of("title", "Слесарь"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.title()).isEqualTo("This section is switched off");
        });

        assertThat(count(director)).isEqualTo(count);
    }

    @Test
    void the_administrator_is_told_that_the_section_only_sleeps_and_a_visitor_is_not() {
        whileOff("needs", () -> {
            Answer forAdministrator = administrator().open("/needs/vacancies");
            assertThat(forAdministrator.title()).isEqualTo("This module is switched off");
            assertThat(forAdministrator.body()).contains("href=\"/admin/modules\"");
            assertThat(PEOPLE.get(Role.VISITOR).open("/needs/vacancies").title())
                    .isEqualTo("There is nothing here");
        });
    }

    @Test
    void what_is_off_stays_off_over_a_restart_and_comes_back_as_it_was() {
        Map<String, String> before = snapshot();

        whileOff("needs", () -> {
            PORTAL.stop();
            PORTAL.start();
            signIn();
            expectGone();
        });

        assertThat(changed(before, snapshot())).isEmpty();
    }

    /** Switches the module off with what needs it, looks, and switches all on again whatever was seen. */
    private static void whileOff(String module, Runnable look) {
        turn(module, false);
        try {
            look.run();
        } finally {
            turn(module, true);
            turn("demand", true);
        }
    }

    private static Guest administrator() {
        return PEOPLE.get(Role.ADMINISTRATOR);
    }

    private static void turn(String module, boolean on) {
        String way = "/admin/modules?plan=" + module + "&on=" + on;
        Answer answer = administrator().fill(way, Map.of("why", "to see what happens", "cascade", "true"), "switch");
        assertThat(answer.status())
                .as(way + ": " + Html.messages(answer.body()))
                .isEqualTo(302);
    }

    /** Menu, pages, search and export of the module, as each of several people sees them, who look at the same time. */
    private static Map<String, String> snapshot() {
        Map<String, String> seen = new ConcurrentSkipListMap<>();
        PEOPLE.entrySet().parallelStream().forEach(one -> look(one.getKey(), one.getValue(), seen));
        return seen;
    }

    /** What is seen otherwise than before: only that, or nobody finds it in a message of ten people's pages. */
    private static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
        Map<String, String> changed = new TreeMap<>();
        before.forEach((what, seen) -> {
            if (!seen.equals(now.get(what))) {
                changed.put(what, "was " + seen + " and is " + now.get(what));
            }
        });
        now.keySet().stream().filter(what -> !before.containsKey(what)).forEach(what -> changed.put(what, "is new"));
        return changed;
    }

    private static void look(Role role, Guest guest, Map<String, String> seen) {
        seen.put(role + " menu", menu(guest));
        seen.put(role + " search", search(guest));
        EveryPage.all()
                .forEach(page -> seen.put(
                        role + " " + page.address(),
                        "" + guest.open(page.address()).status()));
        Answer export = guest.open("/export/needs/list.csv");
        seen.put(role + " export", export.status() + (export.status() == 200 ? export.body() : ""));
    }

    private static String menu(Guest guest) {
        return withoutVersions(Html.part(guest.open("/").body(), "nav", "aria-label"));
    }

    private static String search(Guest guest) {
        String found = guest.open("/search?q=%D1%81%D0%BB%D0%B5%D1%81%D0%B0%D1%80%D1%8C")
                .body();
        return withoutVersions(Html.part(found, "ul", "class=\"links\""));
    }

    /** Pictures and styles have other addresses after each start, so that browsers fetch them anew. */
    private static String withoutVersions(String part) {
        return part.replaceAll("\\?v=\\w+", "");
    }

    private static String count(Guest guest) {
        return Html.part(guest.open("/needs/list").body(), "p", "class=\"count\"");
    }

    private static void expectGone() {
        PEOPLE.forEach((role, guest) -> {
            assertThat(menu(guest)).as("menu of " + role).isNotEmpty().doesNotContain("/needs/");
            assertThat(search(guest)).as("search of " + role).doesNotContain("/needs/");
            assertThat(guest.open("/export/needs/list.csv").status())
                    .as("export for " + role)
                    .isEqualTo(404);
        });
        EveryPage.all().stream().filter(page -> page.module().equals("needs")).forEach(page -> page.guests().stream()
                .filter(PEOPLE::containsKey)
                .forEach(
                        role -> assertThat(PEOPLE.get(role).open(page.address()).status())
                                .as(page + " for " + role)
                                .isEqualTo(404)));
    }
}
