package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.spi.Role;

/** Whoever is refused stands where they stood: the page can be opened again, kept as an address, read in the other language. */
class FormAddressIT {

    private static final By REFUSAL = By.cssSelector(".msg-danger");

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private PlannedSession session;

    @BeforeEach
    void planSession() {
        session = new PlannedSession(director, 90, 3, "").enrol();
    }

    @AfterEach
    void cancel() {
        session.cancel();
    }

    private static Browser refused(Guest guest, String page, By button) {
        Browser browser = Browser.fresh().as(guest).open(guest.portal() + page);
        browser.follow(button);
        assertThat(browser.has(REFUSAL)).as(browser.text()).isTrue();
        assertThat(browser.address()).isEqualTo(guest.portal() + page);
        return browser;
    }

    @Test
    void a_new_meeting_is_still_one_of_its_session() {
        LocalDate day = LocalDate.now().plusWeeks(91);
        Browser browser = refused(director, "/training/meeting?of=" + session.id() + "&on=" + day, By.id("save"));

        browser.open(browser.address());
        assertThat(browser.find(By.id("session")).getDomProperty("value")).isEqualTo(session.id());
        assertThat(browser.find(By.id("day")).getDomProperty("value")).isEqualTo(day.toString());
    }

    /** What stands in the address and what is chosen in the form are two things, though both say which session. */
    @Test
    void what_is_chosen_counts_before_what_the_address_filled_in() {
        Browser browser = Browser.fresh()
                .as(director)
                .open(director.portal() + "/training/meeting?of=" + session.id() + "&on="
                        + LocalDate.now().plusWeeks(91));
        browser.type(By.id("day"), "");
        browser.follow(By.id("save"));

        assertThat(browser.find(By.id("day")).getDomProperty("value")).isEmpty();
    }

    @Test
    void somebody_entered_by_the_office_is_entered_into_the_same_session_also_in_the_other_language() {
        String page = "/training/enter?session=" + session.id() + "&fresh=true";
        Browser browser = refused(director, page, By.id("save"));

        browser.follow(By.cssSelector(".top-link[hreflang='en']"));
        assertThat(browser.address()).contains("session=" + session.id(), "fresh=true");
        assertThat(browser.has(By.id("familyName"))).isTrue();
        browser.open(director.portal() + page + "&lang=ru");
    }

    @Test
    void somebody_sent_by_an_employer_is_sent_to_the_same_session() {
        refused(employer, "/training/send?fresh=true&of=" + session.id(), By.id("save"));
    }

    @Test
    void a_link_adds_nothing_to_what_a_form_sends() {
        Browser browser = Browser.fresh()
                .as(director)
                .open(director.portal() + "/training/session?id=" + session.id() + "&cancel=yes&reason=mischief");

        assertThat(browser.all(By.cssSelector("main form[method='post']")))
                .isNotEmpty()
                .allSatisfy(form ->
                        assertThat(form.getDomProperty("action")).endsWith("/training/session?id=" + session.id()));
    }
}
