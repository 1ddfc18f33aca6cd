package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import perspectiva.portal.pages.JoinPage;

/** A fresh installation without a demonstration, which nobody can sign in to yet. */
class FirstStartIT {

    private static final RunningPortal PORTAL = RunningPortal.withOptions();

    @BeforeAll
    static void start() {
        PORTAL.start();
    }

    @AfterAll
    static void tidyUp() {
        PORTAL.close();
    }

    @Test
    void the_printed_link_makes_the_first_administrator_and_no_second_one() {
        Matcher printed = Pattern.compile("https?://\\S+/join\\?token=\\S+").matcher(PORTAL.output());
        assertThat(printed.find()).as(PORTAL.output()).isTrue();
        String link = PORTAL.address() + printed.group().replaceAll("https?://[^/]+", "");

        JoinPage join = JoinPage.opened(link).as("anna@example.ru", "Иванова", "Анна");
        join.browser().expectSoundPage();
        join.join("three unrelated words");

        assertThat(join.browser().address()).isEqualTo(PORTAL.address() + "/");
        assertThat(Guest.of(PORTAL)
                        .signIn("anna@example.ru", "three unrelated words")
                        .open("/admin/modules")
                        .status())
                .isEqualTo(200);
        assertThat(JoinPage.opened(link).isWorthless()).isTrue();
    }
}
