package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A session with one seat: it is taken, somebody waits, the seat is offered and accepted, and nobody sees others' records. */
class EnrolmentIT {

    private static final LocalDate MONDAY =
            LocalDate.now().plusDays(420).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest participant = DemoTown.somebody(Role.PARTICIPANT);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);

    private String session;

    /** Every test leaves rooms, trainers and people free. */
    @AfterEach
    void cancel() {
        if (session != null) {
            director.fill(session, Map.of("reason", "Проверка окончена"), "cancel");
        }
    }

    private static String done(Guest guest, String page, Map<String, String> typed, String button) {
        Answer answer = guest.fill(page, typed, button);
        assertThat(answer.status())
                .as(page + ": " + Html.messages(answer.body()))
                .isEqualTo(302);
        return answer.location().replace(guest.portal(), "");
    }

    private static String id(String address) {
        return address.replaceAll(".*id=", "");
    }

    private String first(String page, String list) {
        var option = Pattern.compile("(?s)<select id=\"" + list + "\".*?<option value=\"([^\"]+)\"")
                .matcher(director.open(page).body());
        assertThat(option.find()).as(list).isTrue();
        return option.group(1);
    }

    /** Planned with one meeting, announced and open for applications. */
    private void openSessionWithOneSeat() {
        Map<String, String> sheet = new LinkedHashMap<>(Map.of(
                "taught", first("/training/session", "taught"),
                "startsOn", MONDAY.toString(),
                "endsOn", MONDAY.plusDays(20).toString(),
                "enrolUntil", MONDAY.minusDays(7).toString(),
                "mode", "ONSITE",
                "seatsMin", "1",
                "seatsMax", "1"));
        session = done(director, "/training/session", sheet, "save");
        String form = "/training/meeting?of=" + id(session);
        done(
                director,
                form,
                Map.of(
                        "session", id(session),
                        "day", MONDAY.toString(),
                        "room", first(form, "room"),
                        "trainer", first(form, "trainer")),
                "save");
        done(director, session, Map.of(), "step");
        done(director, session, Map.of(), "step");
    }

    private String sendSomebody() {
        String sent = done(
                employer,
                "/training/send?fresh=true&of=" + id(session),
                Map.of(
                        "session", id(session),
                        "familyName", "Проверкина",
                        "givenName", "Анна",
                        "birthDate", "1990-05-01",
                        "education", "HIGHER",
                        "agreed", "true"),
                "save");
        admit(sent);
        return sent;
    }

    /** What the office was given on paper by somebody who has no account. @return where the office reads it */
    private String enterOnPaper() {
        return done(
                director,
                "/training/enter?fresh=true&session=" + id(session),
                Map.of(
                        "familyName", "Бумажная",
                        "givenName", "Ольга",
                        "birthDate", "1988-03-01",
                        "education", "HIGHER",
                        "paper", "Заявление",
                        "agreed", "true"),
                "save");
    }

    private String apply() {
        String place = done(
                participant,
                "/training/apply?id=" + id(session),
                Map.of("education", "HIGHER", "agreed", "true"),
                "apply");
        admit(place);
        return place;
    }

    /** Where the course asks for papers, the office says that it has seen them. */
    private void admit(String applied) {
        String page = "/training/enrolment?id=" + id(applied);
        if (director.open(page).body().contains("id=\"admit\"")) {
            done(director, page, Map.of("paper", "Диплом"), "admit");
        }
    }

    @Test
    void a_seat_that_is_given_up_is_offered_to_whoever_waits_and_is_then_theirs() {
        openSessionWithOneSeat();
        String sent = sendSomebody();
        assertThat(employer.open(sent).body()).contains("В группе", "ДО-");
        String place = apply();
        assertThat(participant.open("/training/mine").body()).contains("Ваше место в листе ожидания: 1");

        done(employer, sent, Map.of("leaving", "EMPLOYER"), "release");
        Browser browser = Browser.fresh().as(participant).open(participant.portal() + place);
        assertThat(browser.text()).contains("Для вас есть место");
        browser.expectSoundPage().follow(By.id("accept"));
        assertThat(browser.text()).contains("Место за вами", "ДО-");

        Papers materials = new Papers(director, session);
        materials.attach(new Guest.Chosen("Памятка.pdf", Papers.pdf(session)));
        assertThat(new Papers(participant, place).find("Памятка.pdf")).isEqualTo(materials.find("Памятка.pdf"));
        assertThat(participant.open(materials.find("Памятка.pdf")).status()).isEqualTo(200);
        assertThat(employer.open(materials.find("Памятка.pdf")).status()).isEqualTo(404);

        browser.as(director).open(director.portal() + session);
        assertThat(browser.text()).contains("Занято 1 из 1", "Проверкина Анна", "Епанова Светлана");
    }

    @Test
    void whoever_has_no_account_takes_an_offered_seat_through_the_office_or_the_employer() {
        openSessionWithOneSeat();
        String place = apply();
        String onPaper = enterOnPaper();
        String sent = sendSomebody();
        assertThat(director.open(onPaper).body()).doesNotContain("id=\"accept\"");

        done(participant, place, Map.of("leaving", "OWN_WISH"), "leave");
        boolean isPaperFirst = director.open(onPaper).body().contains("id=\"accept\"");
        Guest first = isPaperFirst ? director : employer;
        Guest second = isPaperFirst ? employer : director;
        String offered = isPaperFirst ? onPaper : sent;
        String waiting = isPaperFirst ? sent : onPaper;
        Browser browser = Browser.fresh().as(first).open(first.portal() + offered);
        browser.expectSoundPage().follow(By.id("decline"));
        browser.as(second).open(second.portal() + waiting).follow(By.id("accept"));

        assertThat(browser.text()).contains("В группе", "ДО-");
        assertThat(first.open(offered).body()).contains("Заявка снята");
    }

    @Test
    void what_stands_no_more_in_a_list_is_refused_in_the_readers_language() {
        Answer gone = employer.fill(
                "/training/send?fresh=true",
                Map.of(
                        "session", "999999999",
                        "familyName", "Проверкина",
                        "givenName", "Анна",
                        "birthDate", "1990-05-01",
                        "education", "HIGHER",
                        "agreed", "true"),
                "save");

        assertThat(Html.messages(gone.body())).contains("Этого варианта в списке больше нет");
    }

    @Test
    void a_participant_follows_own_meetings_in_a_calendar_and_hears_when_one_is_moved() {
        openSessionWithOneSeat();
        String feeds = "/training/feeds?of=learner";
        String secret = PlannedSession.found(
                "/api/v1/training/calendars/[\\w-]{43}\\.ics",
                participant.fill(feeds, Map.of(), "issue").body(),
                0);
        Guest phone = DemoTown.somebody(Role.VISITOR);
        String day = MONDAY.toString().replace("-", "");
        assertThat(phone.open(secret).body()).doesNotContain(day + "T090000");

        apply();
        assertThat(phone.open(secret).body()).contains(day + "T090000", "SEQUENCE:0");
        String meeting = PlannedSession.found(
                "/training/meeting\\?id=\\d+", director.open(session).body(), 0);
        done(
                director,
                meeting,
                Map.of(
                        "day", MONDAY.plusDays(1).toString(),
                        "room", first(meeting, "room"),
                        "trainer", first(meeting, "trainer")),
                "save");

        assertThat(phone.open(secret).body()).doesNotContain(day + "T090000").contains("SEQUENCE:1");
        assertThat(DemoTown.somebody(Role.ADMINISTRATOR).open("/admin/outbox").body())
                .contains("занятие перенесено");
        assertThat(participant
                        .open("/training/feeds?of=session&id=" + id(session))
                        .status())
                .isEqualTo(404);
        String revoke = PlannedSession.found(
                "name=\"([^\"]*revoke)\"", participant.open(feeds).body(), 1);
        participant.fill(feeds, Map.of(), revoke);
        assertThat(phone.open(secret).status()).isEqualTo(404);
    }

    @Test
    void nobody_applies_twice_and_what_is_others_does_not_exist() {
        openSessionWithOneSeat();
        String sent = sendSomebody();
        String place = apply();

        Answer twice = participant.fill(
                "/training/apply?id=" + id(session), Map.of("education", "HIGHER", "agreed", "true"), "apply");
        assertThat(Html.messages(twice.body())).contains("уже есть");
        Answer silent = participant.fill("/training/apply?id=" + id(session), Map.of("education", "HIGHER"), "apply");
        assertThat(Html.messages(silent.body())).contains("условия приняты");

        assertThat(participant.open("/training/place?id=" + id(sent)).status()).isEqualTo(404);
        assertThat(employer.open("/training/sent?id=" + id(place)).status()).isEqualTo(404);
        assertThat(DemoTown.somebody(Role.MEMBER)
                        .open("/training/sent?id=" + id(sent))
                        .status())
                .isEqualTo(404);
        assertThat(employer.open("/training/staff").body())
                .contains("Проверкина Анна")
                .doesNotContain("Епанова Светлана");
        assertThat(participant.open("/training/enrolment?id=" + id(place)).status())
                .isEqualTo(403);
        assertThat(DemoTown.somebody(Role.VISITOR)
                        .open("/training/apply?id=" + id(session))
                        .location())
                .contains("/signin?to=");
    }
}
