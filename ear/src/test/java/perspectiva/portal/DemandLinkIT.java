package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A session answers an employer's need: the employer reads it on the need's page, the trainer does not learn whose it is. */
class DemandLinkIT {

    private static final LocalDate MONDAY =
            LocalDate.now().plusDays(490).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final Pattern NEED = Pattern.compile("/needs/need\\?id=(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("П-\\d{4}-\\d+");
    private static final String DORMANT = "Раздел, в котором ведут эти заявки, сейчас выключен";
    private static final String ANSWERED = "Чему учат под эту потребность";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);

    private String session;
    private String need;
    private String number;
    private String title;

    @BeforeEach
    void planSession() {
        Map<String, String> sheet = new LinkedHashMap<>(Map.of(
                "taught", option("/training/session", "taught", ""),
                "startsOn", MONDAY.toString(),
                "endsOn", MONDAY.plusDays(20).toString(),
                "enrolUntil", MONDAY.minusDays(7).toString(),
                "mode", "ONSITE",
                "seatsMin", "1",
                "seatsMax", "7"));
        session = done("/training/session", sheet, "save");
        String form = "/training/meeting?session=" + id();
        Map<String, String> meeting = Map.of(
                "session", id(),
                "day", MONDAY.toString(),
                "room", option(form, "room", ""),
                "trainer", option(form, "trainer", trainersName()));
        done(form, meeting, "save");
        done(session, Map.of(), "step");

        need = found(NEED, employer.open("/needs/list?stage=open").body(), 0);
        String page = employer.open(need).body();
        number = found(NUMBER, page, 0);
        title = Html.plain(Html.part(page, "h1", ""));
    }

    @AfterEach
    void cancel() {
        director.fill(session, Map.of("reason", "Проверка окончена"), "cancel");
    }

    /** As the list of those who teach begins it. */
    private String trainersName() {
        String own = found(
                Pattern.compile("/training/session\\?id=\\d+"),
                trainer.open("/training/sessions").body(),
                0);
        return found(
                Pattern.compile("data-label=\"Преподаватель\">(\\p{L}+)"),
                trainer.open(own).body(),
                1);
    }

    private String id() {
        return session.replaceAll(".*id=", "");
    }

    private static String found(Pattern pattern, String body, int group) {
        Matcher hit = pattern.matcher(body);
        assertThat(hit.find()).as(pattern.pattern()).isTrue();
        return hit.group(group);
    }

    /** The first of a list, or the one whose words begin so. */
    private String option(String page, String list, String words) {
        String body = director.open(page).body();
        String options = found(Pattern.compile("(?s)<select id=\"" + list + "\".*?</select>"), body, 0);
        return found(Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + words), options, 1);
    }

    private String done(String page, Map<String, String> typed, String button) {
        Answer answer = director.fill(page, typed, button);
        assertThat(answer.status())
                .as(page + ": " + Html.messages(answer.body()))
                .isEqualTo(302);
        return answer.location().replace(director.portal(), "");
    }

    private void link() {
        done(session, Map.of("wanted_input", number), "link");
    }

    private void turn(String module, boolean isOn) {
        Answer answer = administrator.fill(
                "/admin/modules?plan=" + module + "&on=" + isOn,
                Map.of("why", "Проверка", "cascade", "true"),
                "switch");
        assertThat(answer.status()).as(module).isEqualTo(302);
    }

    @Test
    void the_employer_reads_on_the_need_when_people_are_taught_and_the_trainer_never_whose_need_it_is() {
        assertThat(employer.open(need).body()).doesNotContain(session);

        link();

        assertThat(director.open(session).body()).contains(need, title, number);
        assertThat(Html.plain(employer.open(need).body())).contains(ANSWERED, "занято 0 из 7");
        assertThat(Html.plain(director.open(need).body())).contains(ANSWERED);

        String taught = trainer.open(session).body();
        assertThat(Html.plain(taught)).contains("На какую потребность отвечает");
        assertThat(taught).doesNotContain(need, number, "Белый Плёс");
        assertThat(trainer.open(need).status()).isIn(403, 404);
        assertThat(trainer.open("/training/journal?session=" + id()).body()).doesNotContain("Белый Плёс");

        Answer twice = director.fill(session, Map.of("wanted_input", number), "link");
        assertThat(Html.messages(twice.body())).contains("уже есть");
        Answer nothing = director.fill(session, Map.of("wanted_input", "Такой заявки нет"), "link");
        assertThat(Html.messages(nothing.body())).contains("нет");
    }

    @Test
    void with_needs_off_the_session_keeps_its_link_and_with_training_off_the_need_is_as_it_was() {
        link();
        turn("needs", false);
        try {
            Answer page = director.open(session);
            assertThat(page.status()).isEqualTo(200);
            assertThat(Html.plain(page.body())).contains(DORMANT);
            assertThat(page.body()).doesNotContain(need, "id=\"link\"");
            assertThat(trainer.open(session).status()).isEqualTo(200);
        } finally {
            turn("needs", true);
            turn("demand", true);
        }
        assertThat(director.open(session).body()).contains(need).doesNotContain(DORMANT);

        turn("training", false);
        try {
            Answer page = employer.open(need);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(ANSWERED);
        } finally {
            turn("training", true);
        }
        assertThat(Html.plain(employer.open(need).body())).contains(ANSWERED);
    }

    @Test
    void the_office_chooses_a_need_by_a_few_letters_and_takes_the_link_back() {
        Browser browser = Browser.fresh().as(director).open(director.portal() + session);
        browser.find(By.cssSelector("#answering summary")).click();
        browser.find(By.id("wanted_input")).sendKeys(number.substring(2));
        browser.await("the suggestion", () -> browser.has(By.cssSelector("#wanted_panel li")));
        browser.find(By.cssSelector("#wanted_panel li")).click();
        browser.follow(By.id("link"));
        browser.expectSoundPage();
        assertThat(browser.text()).contains(title, number);

        done(session, Map.of(), "Снять связь");
        assertThat(director.open(session).body()).doesNotContain(need);
    }
}
