package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
}
