package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.portal.pages.TopSearch;
import perspectiva.spi.Role;

/** The search of the top bar: what somebody stores is found at once by those who may open it, and by nobody else. */
class SearchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Letters only: a word nobody else has. */
    private final String word =
            "жук" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").replace("a", "я");

    private final String title = "Ловец " + word;

    @Test
    void a_need_is_found_by_its_employer_and_the_director_as_soon_as_it_is_stored() {
        post();

        assertThat(awaitFound(Role.EMPLOYER)).contains("/needs/need?id=");
        assertThat(found(Role.DIRECTOR, word)).contains("/needs/need?id=");
        for (Role stranger : new Role[] {Role.VISITOR, Role.BOARD, Role.TRAINER, Role.PARTICIPANT, Role.MEMBER}) {
            assertThat(found(stranger, word)).as("found by %s", stranger).isEqualTo("[]");
            assertThat(DemoTown.somebody(stranger)
                            .open("/search?q=" + encoded(word))
                            .body())
                    .doesNotContain(title);
        }
    }

    @Test
    void on_a_phone_a_suggestion_is_reached_and_opened_by_the_keyboard() {
        post();
        awaitFound(Role.DIRECTOR);

        TopSearch search =
                TopSearch.openedOnAPhone(DemoTown.somebody(Role.DIRECTOR)).typeUntilOffered(word, title);
        search.browser().expectSoundPage();
        search.browser().picture("SearchIT-suggestions-on-a-phone");
        search.press(Keys.ARROW_DOWN);
        assertThat(search.chosen()).startsWith(title);
        search.press(Keys.ESCAPE);
        assertThat(search.isOffering()).isFalse();

        search.typeUntilOffered(word + " ловцы", title).press(Keys.ARROW_DOWN).press(Keys.ENTER);
        search.browser().await("the need", () -> search.browser().address().contains("/needs/need?id="));
    }

    @Test
    void people_and_organisations_are_found_by_staff_alone() {
        assertThat(DemoTown.somebody(Role.DIRECTOR)
                        .open("/search?q=perspectiva.example")
                        .body())
                .contains("/admin/account?id=");
        assertThat(found(Role.DIRECTOR, "бумкомбинат")).contains("/admin/organisation?id=");
        assertThat(found(Role.EMPLOYER, "бумкомбинат")).doesNotContain("/admin/");
        assertThat(found(Role.EMPLOYER, "perspectiva.example")).isEqualTo("[]");
    }

    @Test
    void the_page_of_what_was_found_is_sound() {
        Browser browser = Browser.fresh().as(DemoTown.somebody(Role.DIRECTOR)).with(Browser.Size.PHONE);
        browser.open(RunningPortal.shared().address() + "/search?q=" + encoded("водители"));

        assertThat(browser.has(By.tagName("mark"))).isTrue();
        browser.expectSoundPage();
    }

    private void post() {
        Map<String, String> form = Map.of(
                "title_input", title, "title_hinput", title, "posts", "3", "place", "Оверята", "payFrom", "60000");
        Guest.Answer answer = DemoTown.somebody(Role.EMPLOYER).fill("/needs/need", form, "send");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }

    private String awaitFound(Role role) {
        Instant end = Instant.now().plus(PATIENCE);
        while (found(role, word).equals("[]") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return found(role, word);
    }

    private static String found(Role role, String typed) {
        Guest.Answer answer = DemoTown.somebody(role).open("/suggest?q=" + encoded(typed));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
