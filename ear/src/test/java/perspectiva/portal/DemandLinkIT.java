package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.portal.PlannedSession.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A session answers an employer's need: the employer reads it on the need's page, the trainer does not learn whose it is. */
class DemandLinkIT {

    private static final String DORMANT = "Раздел, в котором ведут эти заявки, сейчас выключен";
    private static final String ANSWERED = "Чему учат под эту потребность";
    private static final String MILL = "Белый Плёс";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);

    private PlannedSession session;
    private String need;
    private String number;

    @BeforeEach
    void planSession() {
        session = new PlannedSession(director, 70, 7, trainersName());
        need = found(
                "/needs/need\\?id=\\d+", employer.open("/needs/list?stage=open").body(), 0);
        number = found("П-\\d{4}-\\d+", employer.open(need).body(), 0);
    }

    @AfterEach
    void cancel() {
        session.cancel();
    }

    /** As the list of those who teach begins it. */
    private String trainersName() {
        String own = found(
                "/training/session\\?id=\\d+",
                trainer.open("/training/sessions").body(),
                0);
        return found("data-label=\"Преподаватель\">(\\p{L}+)", trainer.open(own).body(), 1);
    }

    private void link() {
        session.done(session.address(), Map.of("wanted_input", number), "link");
    }

    private void turn(String module, boolean isOn) {
        Answer answer = administrator.fill(
                "/admin/modules?plan=" + module + "&on=" + isOn,
                Map.of("why", "Проверка", "cascade", "true"),
                "switch");
        assertThat(answer.status()).as(module).isEqualTo(302);
    }

    private static String plain(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Html.plain(answer.body());
    }

    @Test
    void the_employer_reads_on_the_need_when_people_are_taught_and_the_trainer_never_whose_need_it_is() {
        assertThat(plain(employer.open(need))).doesNotContain("занято 0 из 7");

        link();

        assertThat(director.open(session.address()).body()).contains(need, number);
        assertThat(plain(employer.open(need))).contains(ANSWERED, "занято 0 из 7");
        assertThat(plain(director.open(need))).contains(ANSWERED, "занято 0 из 7");

        Answer taught = trainer.open(session.address());
        assertThat(plain(taught)).contains("На какую потребность отвечает");
        assertThat(taught.body()).doesNotContain(need, number, MILL);
        assertThat(trainer.open(need).status()).isIn(403, 404);

        Answer twice = director.fill(session.address(), Map.of("wanted_input", number), "link");
        assertThat(Html.messages(twice.body())).contains("уже есть");
        Answer nothing = director.fill(session.address(), Map.of("wanted_input", "Такой заявки нет"), "link");
        assertThat(Html.messages(nothing.body())).contains("нет");
        Answer stranger = trainer.send(session.address(), Map.of("wanted_input", number, "link", "link"));
        assertThat(stranger.status()).as("a trainer has no such form").isNotEqualTo(302);
    }

    @Test
    void whom_the_employer_sent_before_is_linked_and_the_trainer_reads_neither_that_nor_the_papers() {
        session.enrol();
        String name = "Проверкина-" + session.id();
        PlannedSession.doneBy(employer, "/training/send?fresh=true&of=" + session.id(), person(name, Map.of()), "save");
        String paper = "Письмо «" + MILL + "» № 5";
        session.done(
                "/training/enter?fresh=true&session=" + session.id(),
                person("Бумажкина-" + session.id(), Map.of("source", "OFFICE", "paper", paper)),
                "save");

        link();

        String roster = director.open(session.address()).body();
        String linked = enrolmentOf(name, roster);
        assertThat(plain(director.open(linked))).contains("Для какой потребности", "Поток отвечает на потребность");
        assertThat(plain(trainer.open(linked)))
                .doesNotContain("Для какой потребности", "Поток отвечает на потребность");
        String entered = enrolmentOf("Бумажкина-" + session.id(), roster);
        assertThat(plain(director.open(entered))).contains(paper);
        assertThat(plain(trainer.open(entered))).contains("Бумажкина-" + session.id());
        String of = "?session=" + session.id();
        for (String page : List.of(
                entered,
                session.address(),
                "/training/journal" + of,
                "/training/results" + of,
                "/training/protocol" + of,
                "/export/training/journal.csv" + of,
                "/export/training/results.csv" + of)) {
            Answer answer = trainer.open(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain(MILL);
        }
        assertThat(trainer.open("/export/training/enrolments.csv" + of).status())
                .isEqualTo(403);
    }

    /** Words may name the employer. What kind of reason it was a trainer may know. */
    @Test
    void why_somebody_left_a_trainer_reads_by_its_kind_and_not_in_words() {
        session.enrol();
        String secret = "Письмо «" + MILL + "» № " + session.id();
        String left = entered("Ушедшая-" + session.id());
        session.done(left, Map.of("leaving", "EMPLOYER", "reason", secret), "release");

        assertThat(plain(director.open(left))).contains("решение работодателя", secret);
        assertThat(plain(trainer.open(left))).contains("решение работодателя");
        List<String> read = new ArrayList<>(List.of(left, session.address(), "/search?q=" + session.id()));
        for (EveryPage page : EveryPage.all()) {
            if (page.guests().contains(Role.TRAINER)) {
                read.add(page.address() + "?session=" + session.id());
                read.add("/export" + page.address() + ".csv?session=" + session.id());
            }
        }
        for (String page : read) {
            assertThat(Html.plain(trainer.open(page).body())).as(page).doesNotContain(secret);
        }
        assertThat(trainer.open("/training/journal?session=" + session.id()).status())
                .isEqualTo(200);
    }

    @Test
    void a_trainer_reads_who_comes_and_neither_enters_nor_releases_anybody() {
        session.enrol();
        String name = "Участница-" + session.id();
        String entered = entered(name);
        String enter = "/training/enter?fresh=true&session=" + session.id();
        assertThat(director.open(session.address()).body()).contains("/training/enter?session=" + session.id());
        assertThat(director.open(entered).body()).contains("id=\"release\"");

        assertThat(trainer.open(session.address()).body()).contains(name).doesNotContain("/training/enter");
        assertThat(trainer.open(entered).body()).contains(name).doesNotContain("id=\"release\"");
        assertThat(trainer.open(enter).status()).isEqualTo(403);
        Answer released = trainer.send(entered, Map.of("leaving", "HEALTH", "release", "release"));
        assertThat(released.status()).as("a trainer has no such form").isNotEqualTo(302);
        assertThat(director.open(entered).body()).contains("id=\"release\"");
    }

    /** By the office, from a paper. @return the enrolment's address */
    private String entered(String name) {
        session.done(
                "/training/enter?fresh=true&session=" + session.id(),
                person(name, Map.of("source", "OFFICE", "paper", "Заявление")),
                "save");
        return enrolmentOf(name, director.open(session.address()).body());
    }

    private static String enrolmentOf(String name, String roster) {
        return found("(/training/enrolment\\?id=\\d+)\">" + name, roster, 1);
    }

    private Map<String, String> person(String familyName, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "session", session.id(),
                "familyName", familyName,
                "givenName", "Анна",
                "birthDate", "1990-05-01",
                "education", "HIGHER",
                "agreed", "true"));
        form.putAll(more);
        return form;
    }

    @Test
    void with_needs_off_the_session_keeps_its_link_and_with_training_off_the_need_is_as_it_was() {
        link();
        turn("needs", false);
        try {
            Answer page = director.open(session.address());
            assertThat(plain(page)).contains(DORMANT);
            assertThat(page.body()).doesNotContain(need, "id=\"link\"");
            assertThat(trainer.open(session.address()).status()).isEqualTo(200);
        } finally {
            turn("needs", true);
            turn("demand", true);
        }
        assertThat(director.open(session.address()).body()).contains(need).doesNotContain(DORMANT);

        turn("training", false);
        try {
            assertThat(plain(employer.open(need))).doesNotContain(ANSWERED);
        } finally {
            turn("training", true);
        }
        assertThat(plain(employer.open(need))).contains(ANSWERED);
    }

    @Test
    void the_office_chooses_a_need_by_a_few_letters_and_takes_the_link_back() {
        Browser browser = Browser.fresh().as(director).open(director.portal() + session.address());
        browser.find(By.cssSelector("#answering summary")).click();
        browser.find(By.id("wanted_input")).sendKeys(number.substring(2));
        browser.await("the suggestion", () -> browser.has(By.cssSelector("#wanted_panel li")));
        browser.find(By.id("wanted_input")).sendKeys(Keys.ENTER);
        browser.await("what was chosen", () -> browser.find(By.id("wanted_input"))
                .getDomProperty("value")
                .contains("·"));
        browser.follow(By.id("link"));
        browser.expectSoundPage();
        assertThat(browser.text()).contains(number);

        session.done(session.address(), Map.of(), "Снять связь");
        assertThat(director.open(session.address()).body()).doesNotContain(need);
    }
}
