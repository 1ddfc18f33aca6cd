package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;
import perspectiva.portal.pages.HomePage;
import perspectiva.spi.Role;

/** The front of the portal, as somebody sees it whom nobody knows. */
class HomeIT {

    private HomePage home;

    @BeforeEach
    void open() {
        home = HomePage.openedBy(DemoTown.somebody(Role.VISITOR));
    }

    @Test
    void it_speaks_russian_until_somebody_chooses_english_and_remembers_it() {
        assertThat(home.language()).isEqualTo("ru");

        home.switchLanguage().reload();

        assertThat(home.language()).isEqualTo("en");
        home.browser().expectSoundPage();
    }

    @Test
    void it_is_dark_where_the_system_is_until_somebody_chooses_and_remembers_it() {
        home.browser().with(Theme.DARK).awaitQuiet();
        assertThat(home.theme()).isEqualTo("dark");

        home.switchTheme();
        assertThat(home.theme()).isEqualTo("light");

        home.reload();
        assertThat(home.theme()).isEqualTo("light");
        home.browser().expectSoundPage();
    }

    @Test
    void the_first_key_offers_to_skip_to_the_content() {
        home.tab();

        assertThat(home.isFocusSeen()).isTrue();
        home.press(Keys.ENTER);
        assertThat(home.focusedId()).isEqualTo("main");
    }

    @Test
    void whatever_the_keyboard_reaches_is_seen() {
        int steps = 0;
        for (home.tab(); home.isFocusOnSomething(); home.tab()) {
            steps++;
            assertThat(home.isFocusSeen())
                    .as("focus on '%s' at step %d", home.focused(), steps)
                    .isTrue();
        }
        assertThat(steps).isBetween(5, 100);
    }

    @Test
    void on_a_phone_the_menu_opens_and_escape_closes_it() {
        home.browser().with(Size.PHONE);
        home.reload();

        home.openMenu();
        home.browser().picture("HomeIT-menu-on-a-phone");
        home.browser().expectSoundPage();
        home.press(Keys.ESCAPE);

        assertThat(home.isMenuOpen()).isFalse();
    }

    @Test
    void a_long_menu_is_folded_but_where_one_is_and_remembers_what_was_opened() {
        HomePage office = HomePage.openedBy(DemoTown.somebody(Role.DIRECTOR));
        assertThat(office.isUnfolded("training")).isFalse();

        office.fold("training");
        office.browser().expectSoundPage();
        office.reload();
        assertThat(office.isUnfolded("training")).isTrue();
        assertThat(office.isUnfolded("demand")).isFalse();

        office.fold("training").reload();
        assertThat(office.isUnfolded("training")).isFalse();

        office.browser().open(DemoTown.somebody(Role.DIRECTOR).portal() + "/training/sessions");
        assertThat(office.isUnfolded("training")).isTrue();
    }

    @Test
    void what_waits_says_its_number_once() {
        List<String> tasks = Stream.of(Role.DIRECTOR, Role.EMPLOYER, Role.TRAINER, Role.PARTICIPANT)
                .map(DemoTown::somebody)
                .flatMap(guest -> HomePage.openedBy(guest).tasks().stream())
                .toList();

        assertThat(tasks).isNotEmpty().allSatisfy(task -> assertThat(task).doesNotContainPattern("^\\d"));
    }

    @Test
    void help_shows_its_contents_beside_it_and_folded_on_a_phone() {
        String help = home.browser().address() + "help";
        home.browser().open(help);
        assertThat(home.browser().find(By.cssSelector(".contents a")).isDisplayed())
                .isTrue();
        assertThat(home.browser().find(By.className("contents-folded")).isDisplayed())
                .isFalse();

        home.browser().with(Size.PHONE).open(help).expectSoundPage();
        assertThat(home.browser().find(By.cssSelector(".contents-folded a")).isDisplayed())
                .isFalse();
        home.browser().find(By.cssSelector(".contents-folded summary")).click();
        home.browser()
                .expectSoundPage()
                .find(By.cssSelector(".contents-folded a[href='#portal.help.keys']"))
                .click();
        assertThat(home.browser().address()).endsWith("#portal.help.keys");
    }

    @Test
    void whoever_has_figures_and_never_tasks_is_not_told_that_none_waits() {
        for (Role role : List.of(Role.BOARD, Role.COUNCIL)) {
            HomePage home = HomePage.openedBy(DemoTown.somebody(role));

            assertThat(home.browser().has(By.cssSelector("#tasks-title, main .empty")))
                    .as(role.word())
                    .isFalse();
            assertThat(home.browser().has(By.cssSelector("[aria-labelledby=figures-title] dd")))
                    .isTrue();
            home.browser().with(Size.PHONE);
            home.reload().browser().expectSoundPage();
        }
        assertThat(HomePage.openedBy(DemoTown.somebody(Role.DIRECTOR)).browser().has(By.id("tasks-title")))
                .isTrue();
    }

    @Test
    void a_trainer_finds_the_sheet_of_the_meeting_that_goes_on_and_how_many_it_is_for() {
        HomePage trainer = HomePage.openedBy(DemoTown.somebody(Role.TRAINER));
        trainer.browser().with(Size.PHONE);
        trainer.reload();

        assertThat(trainer.meetings("taught")).isNotEmpty().allSatisfy(meeting -> assertThat(meeting)
                .containsPattern("^\\d\\d:\\d\\d–\\d\\d:\\d\\d")
                .containsPattern("Отмечено \\d+ из \\d+|\\d+ человек"));
        trainer.browser().expectSoundPage().picture("HomeIT-trainer-on-a-phone");
        trainer.browser().follow(By.cssSelector("[aria-labelledby=taught-title] a.btn"));
        assertThat(trainer.browser().all(By.className("att"))).isNotEmpty();
    }

    @Test
    void a_participant_finds_the_next_meeting_and_nobody_finds_those_of_others() {
        HomePage participant = HomePage.openedBy(DemoTown.somebody(Role.PARTICIPANT));
        assertThat(participant.meetings("learnt"))
                .singleElement()
                .asString()
                .containsPattern("(Сегодня|\\d\\d\\.\\d\\d\\.\\d{4}), [^\\d]*\\d\\d:\\d\\d–\\d\\d:\\d\\d");
        assertThat(participant.meetings("taught")).isEmpty();
        assertThat(participant.parts())
                .as("the own above what is on offer")
                .containsSubsequence("learnt-title", "openings-title", "enrolling-title");

        for (Role role : List.of(Role.EMPLOYER, Role.MEMBER, Role.BOARD, Role.COUNCIL, Role.VISITOR)) {
            assertThat(DemoTown.somebody(role).open("/").body())
                    .as(role.word())
                    .contains("id=\"main\"")
                    .doesNotContain("taught-title", "learnt-title");
        }
    }

    @Test
    void on_a_phone_it_leads_to_a_course_one_can_join_and_to_whom_to_ask_about_a_vacancy() {
        home.browser().with(Size.PHONE);
        home.reload();
        assertThat(home.browser().has(By.cssSelector(".vacancies a[href^='/training/offer?id=']")))
                .isTrue();

        home.browser().follow(By.cssSelector(".vacancies a[href^='/needs/vacancy?id=']"));
        assertThat(home.browser().has(By.cssSelector("main :is(a[href^='tel:'], a[href^='mailto:'])")))
                .isTrue();
        home.browser().expectSoundPage();
    }
}
