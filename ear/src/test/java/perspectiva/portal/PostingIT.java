package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.core.store.Now;
import perspectiva.portal.Browser.Size;
import perspectiva.spi.Role;

/**
 * The headline, measured: how many interactions a need costs on a telephone. One interaction is one field filled in or one
 * thing pressed.
 */
class PostingIT {

    private final RunningPortal portal = RunningPortal.shared();
    private final String title = "Сварщик " + UUID.randomUUID().toString().substring(0, 8);
    private int interactions;

    private void write(Browser phone, String field, String text) {
        phone.type(By.id(field), text);
        interactions++;
    }

    private void press(Browser phone, By what) {
        phone.follow(what);
        interactions++;
    }

    @Test
    void a_first_time_employer_posts_a_need_in_twelve_interactions_and_two_minutes() {
        Instant begun = Now.instant();
        Browser phone = Browser.fresh()
                .as(DemoTown.somebody(Role.EMPLOYER))
                .with(Size.PHONE)
                .open(portal.address() + "/");
        press(phone, By.cssSelector("a[href='/needs/need']"));
        write(phone, "title_input", title);
        phone.find(By.id("title_input")).sendKeys(Keys.ESCAPE);
        write(phone, "posts", "2");
        write(phone, "place", "Краснокамск, Шоссейная, 12");
        write(phone, "payFrom", "60 000");
        press(phone, By.id("send"));

        assertThat(phone.find(By.cssSelector(".head-no [data-state]")).getDomAttribute("data-state"))
                .isEqualTo("submitted");
        assertThat(interactions).isLessThanOrEqualTo(12);
        assertThat(Duration.between(begun, Now.instant())).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void an_employer_without_an_account_needs_no_more() {
        Browser phone = Browser.fresh()
                .as(DemoTown.somebody(Role.VISITOR))
                .with(Size.PHONE)
                .open(portal.address() + "/");
        press(phone, By.cssSelector("a[href='/needs/post']"));
        phone.expectSoundPage();
        write(phone, "title", title);
        write(phone, "payFrom", "60 000");
        write(phone, "place", "Краснокамск");
        write(phone, "organisation", "ООО «Ремонт и стройка»");
        write(phone, "inn", "5916990010");
        write(phone, "person", "Зуева Инна Петровна");
        write(phone, "email", "zueva@remont.example");
        phone.find(By.id("agreed")).click();
        interactions++;
        press(phone, By.id("send"));

        assertThat(phone.has(By.cssSelector(".msg[role=status]"))).isTrue();
        assertThat(interactions).isLessThanOrEqualTo(12);
        phone.expectSoundPage();
    }

    @Test
    void a_need_that_is_over_is_asked_for_again_in_three() {
        Browser phone = Browser.fresh()
                .as(DemoTown.somebody(Role.EMPLOYER))
                .with(Size.PHONE)
                .open(portal.address() + "/needs/list?stage=over");
        interactions = 1;
        press(phone, By.cssSelector("a[href^='/needs/need?copy=']"));
        press(phone, By.id("send"));

        assertThat(phone.find(By.cssSelector(".head-no [data-state]")).getDomAttribute("data-state"))
                .isEqualTo("submitted");
        assertThat(interactions).isLessThanOrEqualTo(3);
        phone.expectSoundPage();
    }

    @Test
    void a_link_that_was_made_up_opens_nothing() {
        Guest stranger = Guest.of(portal);

        assertThat(stranger.open("/needs/still?token=made-up").body()).doesNotContain("id=\"yes\"");
        assertThat(stranger.open("/needs/confirm?token=made-up").body()).doesNotContain("id=\"confirm\"");
    }
}
