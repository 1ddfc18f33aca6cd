package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import perspectiva.portal.Browser.Size;
import perspectiva.spi.Role;

/** Who is at a meeting: marked on a phone within a minute, without script and without connection, and said beforehand. */
class AttendanceIT {

    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final int MARKS = 20;

    private final Guest trainer = DemoTown.somebody(Role.TRAINER);

    /** The trainer's meeting of today that has begun. */
    private String sheet() {
        return link(trainer, "/training/marks", "/training/attendance\\?meeting=\\d+");
    }

    private static String link(Guest guest, String page, String link) {
        var found = Pattern.compile("href=\"(" + link + ")\"")
                .matcher(guest.open(page).body());
        assertThat(found.find()).as(link + " on " + page).isTrue();
        return found.group(1);
    }

    @Test
    void a_trainer_marks_twenty_people_on_a_phone_within_a_minute() {
        Browser phone = Browser.fresh().as(trainer).with(Size.PHONE).open(trainer.portal() + "/");
        assertThat(phone.has(By.cssSelector("a[href^='/training/attendance?meeting=']")))
                .as("the way from home")
                .isTrue();
        phone.open(trainer.portal() + sheet());
        List<String> people = phone.all(By.className("att")).stream()
                .map(row -> row.getDomAttribute("data-row"))
                .toList();
        assertThat(people).isNotEmpty();

        long begun = System.nanoTime();
        for (int mark = 0; mark < MARKS; mark++) {
            String person = people.get(mark % people.size());
            String presence = mark / people.size() % 2 == 0 ? "late" : "present";
            phone.find(button(person, presence)).click();
        }
        awaitSent(phone);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(taken).as(MARKS + " marks").isLessThan(MINUTE);
        assertThat(phone.find(By.id("att-bar")).getText()).contains("из " + people.size());
        phone.expectSoundPage();
        phone.open(trainer.portal() + sheet());
        for (int place = 0; place < Math.min(MARKS, people.size()); place++) {
            boolean isTwice = place + people.size() < MARKS;
            assertThat(row(phone, people.get(place)).getDomAttribute("data-mark"))
                    .as(people.get(place))
                    .isEqualTo(isTwice ? "present" : "late");
        }
    }

    private static By button(String person, String act) {
        return By.cssSelector("#p" + person + " .att-acts button[value='" + person + ":" + act + "']");
    }

    private static WebElement row(Browser browser, String person) {
        return browser.find(By.id("p" + person));
    }

    /** What is not with the portal yet waits in the tab. */
    private static void awaitSent(Browser browser) {
        new WebDriverWait(browser.driver(), MINUTE)
                .until(any ->
                        browser.script("return !Object.keys(sessionStorage).some(key => key.startsWith('marks:'))"));
    }

    @Test
    void without_connection_the_row_says_so_and_the_mark_is_sent_when_it_is_back() {
        Browser phone = Browser.fresh().as(trainer).with(Size.PHONE).open(trainer.portal() + sheet());
        String person = phone.find(By.className("att")).getDomAttribute("data-row");
        connect(phone, false);
        phone.find(button(person, "absent")).click();
        phone.await("the row to say so", () -> row(phone, person).getText().contains("Отметка не потеряна"));

        connect(phone, true);
        awaitSent(phone);
        assertThat(row(phone, person).getDomAttribute("data-mark")).isEqualTo("absent");
        phone.complaints();
    }

    private static void connect(Browser browser, boolean isOn) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !isOn, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void without_script_a_mark_is_a_form_and_sent_twice_it_is_one_mark() {
        String sheet = sheet();
        var person = Pattern.compile("data-row=\"(\\d+)\"")
                .matcher(trainer.open(sheet).body());
        assertThat(person.find()).isTrue();
        String mark = person.group(1) + ":absent";
        press(trainer, sheet, mark, Map.of("mark", person.group(1) + ":present"));

        for (int time = 0; time < 2; time++) {
            assertThat(press(trainer, sheet, mark, Map.of("mark", mark)).location())
                    .endsWith(sheet + "#p" + person.group(1));
        }
        assertThat(trainer.open(sheet).body())
                .contains("value=\"" + mark + "\" aria-pressed=\"true\"")
                .doesNotContain("value=\"" + person.group(1) + ":present\" aria-pressed=\"true\"");
        assertThat(trainer.open(link(trainer, "/training/marks", "/training/sheet\\?meeting=\\d+"))
                        .body())
                .contains("☑");
        String book = link(trainer, "/training/marks", "/training/journal\\?session=\\d+");
        assertThat(trainer.open(book).body()).contains("att-cell");
        assertThat(trainer.open("/export" + book.replace("journal?", "journal.csv?"))
                        .body())
                .contains("Участник");
    }

    /** Of several buttons of one name the one that says this. */
    private static Guest.Answer press(Guest guest, String page, String button, Map<String, String> said) {
        Html.Form form = Html.form(guest.open(page).body(), button).orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(said);
        return guest.send(form.action(), fields);
    }

    @Test
    void a_participant_says_beforehand_not_to_come_and_the_office_sees_why() {
        Guest participant = DemoTown.somebody(Role.PARTICIPANT);
        String page = participant.open("/training/presence").body();
        var ahead = Pattern.compile("value=\"(\\d+):say\"").matcher(page);
        assertThat(ahead.find()).isTrue();
        String meeting = ahead.group(1);

        press(
                participant,
                "/training/presence",
                "absent",
                Map.of("absent", meeting + ":say", "reason-" + meeting, "Вызвали на смену"));
        Guest director = DemoTown.somebody(Role.DIRECTOR);
        String sheet = "/training/attendance?meeting=" + meeting;
        assertThat(director.open(sheet).body())
                .contains("Не придёт: Вызвали на смену")
                .doesNotContain("att-acts");
        press(participant, "/training/presence", "absent", Map.of("absent", meeting + ":revoke"));
        assertThat(director.open(sheet).body()).doesNotContain("Вызвали на смену");

        assertThat(participant.open(sheet).status()).isEqualTo(403);
    }

    @Test
    void a_meeting_of_others_does_not_exist_for_a_trainer() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);
        List<String> foreign = Pattern.compile("/training/(attendance|sheet|code)\\?meeting=\\d+")
                .matcher(director.open("/training/marks").body())
                .results()
                .map(found -> found.group())
                .filter(link -> trainer.open(link).status() == 404)
                .toList();

        assertThat(foreign).isNotEmpty();
        assertThat(trainer.open("/training/journal?session=1").status()).isEqualTo(404);
        assertThat(trainer.open("/export/training/journal.csv?session=1").status())
                .isEqualTo(404);
        assertThat(trainer.open("/training/attendance").status()).isEqualTo(404);
    }

    @Test
    void a_letter_about_absences_names_neither_the_person_nor_why_and_leads_those_who_may_to_who_it_is() {
        String letter = Letters.latestTo(URLEncoder.encode("слушатель пропускает занятия", StandardCharsets.UTF_8));
        var link = Pattern.compile("/training/enrolment\\?id=\\d+").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        String name = trainer.open(link.group()).title();

        assertThat(name).isNotEmpty();
        assertThat(letter).contains("учебных часов").doesNotContain(name, "смену", "уважительн");
        assertThat(DemoTown.somebody(Role.EMPLOYER).open(link.group()).status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.PARTICIPANT).open(link.group()).status())
                .isEqualTo(403);
        String sponsor = Letters.latestTo(URLEncoder.encode("тот, кого вы направили", StandardCharsets.UTF_8));
        assertThat(sponsor).contains("/training/sent?id=").doesNotContain("смену", "уважительн");
    }
}
