package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.NeedPage;
import perspectiva.portal.pages.OrganisationPage;
import perspectiva.spi.Role;

/** What happens while somebody types, in a browser: another tab, a second press, the way back, the end of the session. */
class MeanwhileIT {

    private final RunningPortal portal = RunningPortal.shared();
    private final String title = "Наладчик " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void of_two_tabs_that_change_one_need_the_second_sees_the_difference_and_chooses() {
        Guest employer = DemoTown.somebody(Role.EMPLOYER);
        String address = employer.portal() + posted(employer) + "&edit=true";
        NeedPage mine = NeedPage.openedBy(employer, address);
        String first = mine.browser().driver().getWindowHandle();

        mine.browser().driver().switchTo().newWindow(WindowType.TAB);
        mine.browser().open(address);
        mine.place("Майский").payFrom("71 000").keep();
        mine.browser().driver().close();
        mine.browser().driver().switchTo().window(first);
        mine.place("Оверята").payFrom("72 000").keep();

        assertThat(mine.differences()).containsExactlyInAnyOrder("place", "payFrom");
        mine.browser().expectSoundPage().picture("MeanwhileIT-two-tabs");
        mine.choose("place", "theirs").choose("payFrom", "mine").merge();
        assertThat(mine.browser().text()).contains("Майский", "72\u202f000").doesNotContain("Оверята");
    }

    private String posted(Guest employer) {
        Answer sent = employer.fill(
                "/needs/need",
                Map.of("title_input", title, "posts", "2", "place", "Краснокамск", "payFrom", "60 000"),
                "send");
        assertThat(sent.status()).as(Html.messages(sent.body())).isEqualTo(302);
        return sent.location().replace(employer.portal(), "");
    }

    @Test
    void pressed_twice_a_need_is_sent_once_and_the_way_back_does_not_send_it_again() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER));
        need.title(title).posts("2").place("Краснокамск").payFrom("60 000");

        need.browser()
                .follow(By.id("send"), button -> new Actions(need.browser().driver())
                        .doubleClick(button)
                        .perform());
        assertThat(need.heading()).isEqualTo(title);

        need.browser().driver().navigate().back();
        need.browser().awaitQuiet();
        assertThat(need.isRestored()).isFalse();
        assertThat(need.title()).isEmpty();

        need.browser().open(portal.address() + "/needs/list?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        assertThat(need.browser().all(By.linkText(title))).hasSize(1);
    }

    @Test
    void nothing_an_administrator_typed_is_lost_when_the_session_ends_meanwhile() {
        Guest administrator = DemoTown.signIn(portal, Role.ADMINISTRATOR);
        OrganisationPage organisation = OrganisationPage.firstOf(administrator);
        String address = organisation.browser().address();
        administrator.send("/signout", Map.of());

        organisation.settlement("Оверята-2").phone("+7 342 000-00-00").save();
        assertThat(organisation.browser().has(By.id("password"))).isTrue();
        organisation.browser().expectSoundPage();
        organisation
                .browser()
                .type(By.id("email"), DemoTown.email(portal, Role.ADMINISTRATOR).orElseThrow());
        organisation
                .browser()
                .type(By.id("password"), DemoTown.password(portal))
                .follow(By.id("enter"));

        assertThat(organisation.browser().address()).isEqualTo(address);
        assertThat(organisation.isRestored()).isTrue();
        assertThat(organisation.settlement()).isEqualTo("Оверята-2");
        assertThat(organisation.phone()).isEqualTo("+7 342 000-00-00");
        organisation.browser().expectSoundPage();
    }

    @Test
    void what_was_typed_about_one_organisation_is_not_offered_for_another() {
        Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);
        OrganisationPage organisation = OrganisationPage.firstOf(administrator).phone("+7 342 111-11-11");

        organisation.openNext(administrator);

        assertThat(organisation.isRestored()).isFalse();
        assertThat(organisation.phone()).isNotEqualTo("+7 342 111-11-11");
    }

    @Test
    void a_text_that_is_too_long_is_not_sent_and_the_field_says_by_how_much() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.somebody(Role.EMPLOYER)).title(title);
        need.browser()
                .script("const d = document.getElementById('duties'); d.value = 'ж'.repeat(200000);"
                        + "d.dispatchEvent(new Event('input', {bubbles: true}))");

        need.browser().find(By.id("send")).click();

        need.browser().await("the field to be shown", () -> need.browser()
                .find(By.id("duties"))
                .isDisplayed());
        assertThat(need.browser().driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("duties");
        assertThat(need.browser().find(By.id("duties-count")).getText()).contains("196000");
        assertThat(need.title()).isEqualTo(title);
    }
}
