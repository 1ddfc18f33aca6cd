package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.SignInPage;
import perspectiva.spi.Role;

/** The front door, in a browser. */
class SignInIT {

    private final RunningPortal portal = RunningPortal.shared();
    private final String email = DemoTown.email(portal, Role.DIRECTOR).orElseThrow();

    @Test
    void whoever_was_on_the_way_somewhere_arrives_there() {
        SignInPage door = SignInPage.onTheWayTo("/needs/desk", DemoTown.somebody(Role.VISITOR));
        assertThat(door.place()).startsWith("/signin?to=");
        door.browser().expectSoundPage();

        door.enter(email, DemoTown.password(portal));

        assertThat(door.isDone()).isTrue();
        assertThat(door.place()).isEqualTo("/needs/desk");
        door.browser().expectSoundPage();
    }

    @Test
    void a_wrong_password_is_refused_beside_the_field_and_the_email_is_kept() {
        SignInPage door = SignInPage.onTheWayTo("/signin", DemoTown.somebody(Role.VISITOR));

        door.enter("nobody@perspectiva.example", "not the password");

        assertThat(door.isDone()).isFalse();
        assertThat(door.refusal()).isNotBlank();
        assertThat(door.email()).isEqualTo("nobody@perspectiva.example");
        door.browser().expectSoundPage();
    }

    @Test
    void whoever_leaves_is_a_visitor_again() {
        Guest guest = DemoTown.signIn(portal, Role.EMPLOYER);
        assertThat(guest.open("/needs/list").status()).isEqualTo(200);

        Answer answer = guest.send("/signout", java.util.Map.of());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(guest.open("/needs/list").location()).contains("/signin?to=");
    }

    @Test
    void the_way_back_never_leads_to_another_site() {
        for (String elsewhere :
                new String[] {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example"}) {
            String way = java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8);
            SignInPage door = SignInPage.onTheWayTo("/signin?to=" + way, DemoTown.somebody(Role.VISITOR));

            door.enter(DemoTown.email(portal, Role.EMPLOYER).orElseThrow(), DemoTown.password(portal));

            assertThat(door.browser().address())
                    .as(elsewhere)
                    .startsWith(portal.address() + "/")
                    .doesNotContain("elsewhere");
        }
    }
}
