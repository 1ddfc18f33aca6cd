package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A session from its plan to the calendar: a pattern that clashes is refused with the clash named, and a free time taken. */
class SessionIT {

    private static final LocalDate MONDAY =
            LocalDate.now().plusDays(300).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final List<String> planned = new ArrayList<>();

    /** Every test leaves rooms and trainers free. */
    @AfterEach
    void cancel() {
        planned.forEach(session -> director.fill(session, Map.of("reason", "Проверка окончена"), "cancel"));
    }

    private String plan() {
        Answer answer = director.fill(
                "/training/session",
                Map.of(
                        "taught", first("/training/session", "taught"),
                        "startsOn", MONDAY.toString(),
                        "endsOn", MONDAY.plusDays(60).toString(),
                        "enrolUntil", MONDAY.minusDays(7).toString(),
                        "mode", "ONSITE",
                        "seatsMin", "5",
                        "seatsMax", "12"),
                "save");
        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
        planned.add(answer.location().replace(director.portal(), ""));
        return planned.get(planned.size() - 1);
    }

    private String first(String page, String list) {
        var option = Pattern.compile("(?s)<select id=\"" + list + "\".*?<option value=\"([^\"]+)\"")
                .matcher(director.open(page).body());
        assertThat(option.find()).as(list).isTrue();
        return option.group(1);
    }

    private static String form(String session) {
        return "/training/meeting?of=" + session.replaceAll(".*id=", "") + "&each=MONDAY&till=" + MONDAY.plusDays(14);
    }

    /** What a browser sends of lists and ticks that the address has filled. */
    private Map<String, String> needs(String form, String trainer) {
        return Map.of(
                "session",
                form.replaceAll(".*of=(\\d+).*", "$1"),
                "days",
                "MONDAY",
                "room",
                first(form, "room"),
                "trainer",
                trainer);
    }

    private void schedule(String form, Map<String, String> needs) {
        Answer answer = director.fill(form, needs, "save");
        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
    }

    @Test
    void a_pattern_that_clashes_is_refused_with_the_clash_named_and_a_free_time_taken_instead() {
        String form = form(plan());
        Map<String, String> needs = needs(form, first(form, "trainer"));
        schedule(form, needs);

        Browser browser = Browser.fresh()
                .as(director)
                .open(director.portal() + form(plan()) + "&in=" + needs.get("room") + "&by=" + needs.get("trainer"));
        browser.follow(By.id("save"));
        assertThat(browser.find(By.id("clashes")).getText()).contains("Помещение занято", "09:00–12:10");
        browser.expectSoundPage().picture("SessionIT-clash");
        browser.follow(By.cssSelector(".offers a")).follow(By.id("save"));
        assertThat(browser.text()).contains("12:15–15:25").doesNotContain("09:00–12:10");

        browser.open(director.portal() + "/training/calendar?day=" + MONDAY);
        assertThat(browser.find(By.cssSelector("[data-day='" + MONDAY + "']")).getText())
                .contains("09:00–12:10", "12:15–15:25");
        browser.open(director.portal() + planned.get(1)).follow(By.id("step"));
        assertThat(browser.text()).contains("УП-", "Объявлен");
    }

    @Test
    void a_calendar_follows_a_session_at_a_secret_address_until_it_is_revoked() {
        String session = plan();
        String form = form(session);
        Map<String, String> needs = needs(form, first(form, "trainer"));
        schedule(form, needs);
        String feeds = "/training/feeds?of=session&id=" + session.replaceAll(".*id=", "");

        String page = director.fill(feeds, Map.of(), "issue").body();
        var secret =
                Pattern.compile("/api/v1/training/calendars/[\\w-]{43}\\.ics").matcher(page);
        assertThat(secret.find()).isTrue();
        Guest phone = DemoTown.somebody(Role.VISITOR);
        Answer calendar = phone.open(secret.group());
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains(
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED",
                        "TZID=Asia/Yekaterinburg:" + MONDAY.toString().replace("-", "") + "T090000");

        cancel();
        planned.clear();
        assertThat(phone.open(secret.group()).body()).contains("SEQUENCE:1", "STATUS:CANCELLED");
        String button = Pattern.compile("name=\"([^\"]*revoke)\"")
                .matcher(director.open(feeds).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        director.fill(feeds, Map.of(), button);
        assertThat(phone.open(secret.group()).status()).isEqualTo(404);
    }

    @Test
    void a_session_of_others_does_not_exist_for_a_trainer() {
        String session = plan();
        String form = form(session);
        schedule(form, needs(form, strangerToTheTrainer(form)));

        Guest trainer = DemoTown.somebody(Role.TRAINER);
        assertThat(trainer.open(session).status()).isEqualTo(404);
        assertThat(trainer.open("/training/session").status()).isEqualTo(404);
        assertThat(trainer.open("/training/timetable?day=" + MONDAY).body()).doesNotContain("09:00");
        assertThat(trainer.open(form).status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.EMPLOYER).open(session).status()).isEqualTo(403);
    }

    private String strangerToTheTrainer(String form) {
        String trainers =
                director.open(form).body().split("<select id=\"trainer\"")[1].split("</select>")[0];
        var option =
                Pattern.compile("<option value=\"(\\d+)\">(?!Кудымов Анатолий)").matcher(trainers);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }
}
