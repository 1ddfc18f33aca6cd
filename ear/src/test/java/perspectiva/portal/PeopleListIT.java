package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import perspectiva.spi.Role;

/** Staff sent as a table, as an employer saves it under Windows: two seats, three people, and the same table once more. */
class PeopleListIT {

    private static final String DONE = "#brought > p .chip[data-tone='done']";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private final String word = UUID.randomUUID().toString().substring(0, 6);

    private PlannedSession session;

    @TempDir
    Path folder;

    @BeforeEach
    void planSession() {
        session = new PlannedSession(director, 80, 2, "").enrol();
    }

    @AfterEach
    void cancel() {
        session.cancel();
    }

    private String table(String agreed) {
        StringBuilder table = new StringBuilder("ФИО;Дата рождения;Образование;Согласие\n");
        for (String name : new String[] {"Первая", "Вторая", "Третья"}) {
            table.append("%s-%s Анна Петровна;01.05.1990;высшее;%s\n".formatted(name, word, agreed));
        }
        return table + "Молчун-%s Олег;01.05.1990;высшее;нет\n".formatted(word);
    }

    private void bring(Browser browser) throws IOException {
        Path file = Files.write(folder.resolve("staff.csv"), table("да").getBytes(Charset.forName("windows-1251")));
        browser.find(By.id("file")).sendKeys(file.toString());
    }

    private static long count(String text, String word) {
        return text.split(word, -1).length - 1L;
    }

    @Test
    void staff_is_sent_as_a_table_and_sending_it_again_changes_nothing() throws IOException {
        String page = employer.portal() + "/training/list?session=" + session.id();
        Browser browser = Browser.fresh().as(employer).open(page);
        browser.expectSoundPage();

        bring(browser);
        browser.follow(By.id("bring"));
        browser.expectSoundPage();
        assertThat(count(browser.text(), "Можно записать")).isGreaterThanOrEqualTo(3);
        assertThat(browser.text()).contains("Молчун-" + word, "Не записан", "1 человек встанет в лист ожидания");
        String path = browser.address().substring(employer.portal().length());
        browser.follow(By.id("carryout"));
        browser.await("the people to be let in", () -> browser.has(By.cssSelector(DONE)));
        browser.expectSoundPage();

        String staff = employer.open("/training/staff").body();
        assertThat(staff).contains("Первая-" + word, "Вторая-" + word, "Третья-" + word);
        assertThat(staff).doesNotContain("Молчун-" + word);
        Guest member = DemoTown.somebody(Role.MEMBER);
        assertThat(member.open(path).status()).isEqualTo(404);
        assertThat(member.open(path.replace("/training/", "/export/training/").replace("?", ".csv?"))
                        .status())
                .isEqualTo(404);
        assertThat(employer.open(path.replace("/training/", "/export/training/").replace("?", ".csv?"))
                        .body())
                .contains("Молчун-" + word);
        assertThat(DemoTown.somebody(Role.TRAINER).open(path).status()).isEqualTo(403);

        browser.open(page);
        bring(browser);
        browser.follow(By.id("bring"));
        assertThat(browser.has(By.id("carryout"))).isFalse();
        assertThat(count(browser.text(), "Уже в списке")).isGreaterThanOrEqualTo(3);
        browser.follow(By.id("drop"));
    }

    @Test
    void the_office_names_the_signed_papers_and_its_people_have_seats_at_once() throws IOException {
        String page = director.portal() + "/training/list?session=" + session.id();
        Browser browser = Browser.fresh().as(director).open(page);
        bring(browser);
        browser.follow(By.id("bring"));
        assertThat(browser.text()).contains("Напишите, какая бумага");
        assertThat(browser.address()).as("leads back to the form").isEqualTo(page);
        bring(browser);
        browser.find(By.id("paper")).sendKeys("Заявления, папка 4");
        browser.follow(By.id("bring"));
        browser.follow(By.id("carryout"));
        browser.await("the people to be let in", () -> browser.has(By.cssSelector(DONE)));
        assertThat(browser.open(director.portal() + session.address()).text())
                .contains("Занято 2 из 2", "Третья-" + word);
    }
}
