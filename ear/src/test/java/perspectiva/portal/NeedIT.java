package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.DeskPage;
import perspectiva.portal.pages.NeedPage;
import perspectiva.portal.pages.VacanciesPage;
import perspectiva.spi.Role;

/** One need, end to end, in a browser; and what must not be lost on the way. */
class NeedIT {

    private final RunningPortal portal = RunningPortal.shared();
    private final String title = "Сварщик " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_employer_posts_it_on_a_phone_the_director_verifies_it_and_a_visitor_finds_it() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER));
        need.browser().expectSoundPage();
        need.title(title)
                .posts("3")
                .place("Краснокамск, Шоссейная, 12")
                .payFrom("60 000")
                .send();
        assertThat(need.heading()).isEqualTo(title);
        assertThat(need.state()).isEqualTo("submitted");
        need.browser().expectSoundPage();

        DeskPage desk = DeskPage.openedBy(DemoTown.somebody(Role.DIRECTOR));
        assertThat(desk.shows(title)).isTrue();
        desk.classify(title, "электрогазосв").openALinkThatAccepts(title);
        assertThat(desk.shows(title)).as("a link changes nothing").isTrue();
        desk.accept(title);
        assertThat(desk.shows(title)).isFalse();

        VacanciesPage vacancies = VacanciesPage.openedBy(DemoTown.somebody(Role.VISITOR))
                .search(title)
                .read(title);
        assertThat(vacancies.heading()).isEqualTo(title);
        assertThat(vacancies.posting())
                .contains("\"JobPosting\"")
                .contains(title)
                .contains("\"RUB\"");
        vacancies.browser().expectSoundPage();
    }

    @Test
    void who_has_verified_a_need_reads_what_came_of_it_and_what_waits_next() {
        NeedPage sent = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER))
                .titleAsOffered("электрогазосв")
                .posts("2")
                .place("Краснокамск")
                .payFrom("55 000")
                .send();

        NeedPage need = NeedPage.openedBy(
                DemoTown.somebody(Role.DIRECTOR), sent.browser().address());
        need.browser().follow(By.id("accept"));

        assertThat(need.state()).isEqualTo("published");
        assertThat(need.browser().find(By.cssSelector(".msg-good")).getText()).contains("опубликована");
        need.browser().expectSoundPage();
    }

    @Test
    void the_occupation_is_found_from_the_title_as_it_is_typed() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER)).titleAsOffered("электрогазосв");

        assertThat(need.browser().find(By.id("occupation")).getText()).contains("7212");
        need.browser().expectSoundPage();
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER));

        need.title(title).posts("10000").place("Краснокамск").payFrom("60 000").send();

        assertThat(need.refusalAt("posts")).contains("999");
        assertThat(need.title()).isEqualTo(title);
        assertThat(need.place()).isEqualTo("Краснокамск");
        need.browser().expectSoundPage();
    }

    @Test
    void nothing_typed_is_lost_when_the_module_is_switched_off_and_on_meanwhile() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER));
        turn(false);
        try {
            need.place("Оверята, цех № 2").posts("7");
            need.browser()
                    .await(
                            "the word that the section is off",
                            () -> need.browser().title().contains("выключен")
                                    || need.browser().title().contains("switched off"));
        } finally {
            turn(true);
        }

        need.browser().open(portal.address() + "/needs/need");

        assertThat(need.isRestored()).isTrue();
        assertThat(need.place()).isEqualTo("Оверята, цех № 2");
        assertThat(need.posts()).isEqualTo("7");
    }

    @Test
    void nothing_typed_is_lost_when_the_session_ends_meanwhile() {
        Guest employer = DemoTown.signIn(portal, Role.EMPLOYER);
        NeedPage need = NeedPage.newOnAPhone(employer);
        employer.send("/signout", Map.of());
        need.place("Майский").posts("7");
        need.browser().await("the sign-in page", () -> need.browser().has(By.id("password")));

        need.browser().as(DemoTown.signIn(portal, Role.EMPLOYER)).open(portal.address() + "/needs/need");

        assertThat(need.isRestored()).isTrue();
        assertThat(need.place()).isEqualTo("Майский");
        assertThat(need.posts()).isEqualTo("7");
    }

    @Test
    void what_was_typed_before_a_refusal_and_after_it_outlives_the_session() {
        Guest employer = DemoTown.signIn(portal, Role.EMPLOYER);
        NeedPage need = NeedPage.newOnAPhone(employer);
        need.title(title).posts("10000").place("Краснокамск").payFrom("60 000").send();
        assertThat(need.refusalAt("posts")).contains("999");

        employer.send("/signout", Map.of());
        need.posts("7");
        need.browser().await("the sign-in page", () -> need.browser().has(By.id("password")));
        need.browser().as(DemoTown.signIn(portal, Role.EMPLOYER)).open(portal.address() + "/needs/need");

        assertThat(need.isRestored()).isTrue();
        assertThat(need.title()).isEqualTo(title);
        assertThat(need.place()).isEqualTo("Краснокамск");
        assertThat(need.posts()).isEqualTo("7");
    }

    @Test
    void the_office_keys_one_in_for_the_organisation_it_names_by_a_piece_of_its_name() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);
        Map<String, String> paper = Map.of("title_input", title, "posts", "2", "place", "Оверята", "payFrom", "60 000");

        Answer sent = keyedIn(director, "белый плес", paper);
        assertThat(sent.status()).as(Html.messages(sent.body())).isEqualTo(302);
        assertThat(director.open(sent.location().replace(portal.address(), "")).body())
                .contains("Белый Плёс");

        assertThat(keyedIn(director, "нет такой", paper).body()).contains("id=\"employer-error\"");
        assertThat(keyedIn(director, "общество", paper).body())
                .as("it may be several")
                .contains("id=\"employer-error\"");
    }

    private static Answer keyedIn(Guest director, String employer, Map<String, String> paper) {
        Map<String, String> fields = new HashMap<>(paper);
        fields.put("employer_input", employer);
        return director.fill("/needs/need", fields, "send");
    }

    /** The module with the one that needs it. */
    private void turn(boolean on) {
        turn("needs", on);
        if (on) {
            turn("demand", true);
        }
    }

    private void turn(String module, boolean on) {
        Answer answer = DemoTown.somebody(Role.ADMINISTRATOR)
                .fill(
                        "/admin/modules?plan=" + module + "&on=" + on,
                        Map.of("why", "to see what happens", "cascade", "true"),
                        "switch");
        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
    }
}
