package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import perspectiva.portal.pages.ColleaguesPage;
import perspectiva.portal.pages.HomePage;
import perspectiva.portal.pages.JoinPage;
import perspectiva.portal.pages.NeedPage;
import perspectiva.portal.pages.ProfilePage;
import perspectiva.portal.pages.ResetPage;
import perspectiva.portal.pages.SignInPage;
import perspectiva.spi.Role;

/** The ways in and out, and who comes to act for whom, in a browser. */
class PeopleIT {

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void somebody_invited_joins_turns_on_the_second_step_and_signs_in_with_a_code() {
        Newcomer newcomer = Newcomer.invited();
        JoinPage join = JoinPage.opened(portal.address() + newcomer.link());
        join.browser().expectSoundPage();
        join.join(Newcomer.PASSWORD);
        assertThat(join.browser().address()).isEqualTo(portal.address() + "/");
        assertThat(JoinPage.opened(portal.address() + newcomer.link()).isWorthless())
                .isTrue();

        ProfilePage profile = ProfilePage.openedBy(newcomer.signIn());
        Authenticator app = new Authenticator(profile.beginSecondFactor());
        profile.browser().expectSoundPage();
        profile.confirmSecondFactor(app.code());
        assertThat(profile.recoveryCodes()).isEqualTo(10);

        SignInPage door = SignInPage.onTheWayTo("/account/profile", DemoTown.somebody(Role.VISITOR))
                .enter(newcomer.email(), Newcomer.PASSWORD);
        assertThat(door.place()).isEqualTo("/secondfactor");
        door.browser().expectSoundPage();
        door.enterCode(app.nextCode());
        assertThat(door.place()).isEqualTo("/account/profile");
    }

    @Test
    void an_owner_invites_a_colleague_who_comes_only_after_saying_yes_and_suspends_the_colleague() {
        Guest owner = DemoTown.somebody(Role.EMPLOYER);
        Newcomer newcomer = Newcomer.joined();
        Guest colleague = newcomer.signIn();
        ColleaguesPage colleagues = ColleaguesPage.openedBy(owner).invite(newcomer.email(), "Печатнова", "Мария", "HR");
        assertThat(colleagues.invited()).anyMatch(line -> line.contains("Печатнова"));
        assertThat(colleagues.colleagues()).noneMatch(line -> line.contains("Новичкова"));
        colleagues.browser().expectSoundPage();
        assertThat(colleague.open("/needs/list").status()).isEqualTo(403);

        HomePage home = HomePage.openedBy(colleague);
        home.browser().follow(By.cssSelector(".tasks a[href='/account/invitations']"));
        home.browser().expectSoundPage().follow(By.cssSelector("[id$=accept]"));
        assertThat(home.menu()).contains("/needs/list");

        colleagues = ColleaguesPage.openedBy(owner);
        assertThat(colleagues.invited()).isEmpty();
        colleagues.suspend("Новичкова");
        assertThat(newcomer.signIn().open("/needs/list").status()).isEqualTo(403);
    }

    @Test
    void whoever_forgot_the_password_chooses_another_by_the_link_in_a_letter() {
        Newcomer newcomer = Newcomer.joined();

        ResetPage reset = ResetPage.openedAt(portal.address()).ask(newcomer.email());
        reset.browser().expectSoundPage();
        reset.choose(Letters.linkTo(newcomer.email()), "four other unrelated words");

        assertThat(reset.isDone()).isTrue();
        Guest.of(portal).signIn(newcomer.email(), "four other unrelated words");
    }

    @Test
    void a_role_that_goes_on_says_since_when_and_does_not_end_in_a_dash() {
        Guest newcomer = Newcomer.joined().signIn().reading("ru");

        assertThat(newcomer.open("/account/privacy").body())
                .containsPattern(", с \\d\\d\\.\\d\\d\\.\\d{4}<")
                .doesNotContainPattern("\\d{4} –\\s*<");
    }

    @Test
    void a_new_e_mail_counts_once_its_reader_has_confirmed_it() {
        Newcomer newcomer = Newcomer.joined();
        String fresh = "new-" + newcomer.email();

        ProfilePage profile = ProfilePage.openedBy(newcomer.signIn()).moveTo(fresh, Newcomer.PASSWORD);
        assertThat(profile.browser().text()).contains(fresh);
        newcomer.signIn();
        profile.browser()
                .open(portal.address() + Letters.linkTo(fresh))
                .expectSoundPage()
                .follow(By.id("confirm"));

        Guest.of(portal).signIn(fresh, Newcomer.PASSWORD);
        assertThat(Letters.latestTo(newcomer.email())).contains(fresh);
    }

    @Test
    void signing_out_everywhere_ends_the_sessions_of_all_devices() {
        Newcomer newcomer = Newcomer.joined();
        Guest telephone = newcomer.signIn();
        assertThat(telephone.open("/account/profile").status()).isEqualTo(200);

        ProfilePage.openedBy(newcomer.signIn()).signOutEverywhere();

        assertThat(telephone.open("/account/profile").location()).contains("/signin");
    }

    /** A session that ended while nobody did anything is one the portal does not know any more. */
    @Test
    void whoever_stayed_away_too_long_is_told_so_and_finds_what_was_typed() {
        NeedPage need = NeedPage.newOnAPhone(DemoTown.signIn(portal, Role.EMPLOYER));
        need.place("Майский");
        need.browser().driver().manage().deleteCookieNamed("SESSION");
        need.browser()
                .driver()
                .manage()
                .addCookie(new Cookie.Builder("SESSION", "ended").path("/").build());
        need.posts("7");
        need.browser().await("the sign-in page", () -> need.browser().has(By.id("password")));
        SignInPage door = SignInPage.here(need.browser());
        assertThat(door.saysAway()).isTrue();

        door.enter(DemoTown.email(portal, Role.EMPLOYER).orElseThrow(), DemoTown.password(portal));

        assertThat(door.place()).startsWith("/needs/need");
        assertThat(need.isRestored()).isTrue();
        assertThat(need.place()).isEqualTo("Майский");
        assertThat(need.posts()).isEqualTo("7");
    }

    @Test
    void a_known_browser_comes_in_although_wrong_passwords_came_from_its_address() {
        Newcomer newcomer = Newcomer.joined();
        Guest known = newcomer.signIn();
        known.send("/signout", Map.of());
        Guest neighbour = known.neighbour();
        for (int i = 0; i < 5; i++) {
            neighbour.fill("/signin", Map.of("email", newcomer.email(), "password", "wrong"), "enter");
        }

        assertThat(neighbour
                        .fill("/signin", Map.of("email", newcomer.email(), "password", Newcomer.PASSWORD), "enter")
                        .status())
                .isEqualTo(200);
        known.signIn(newcomer.email(), Newcomer.PASSWORD);
    }
}
