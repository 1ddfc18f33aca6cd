package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.ResultsPage;
import perspectiva.portal.pages.SessionPage;
import perspectiva.spi.Role;

/** From the examination to the office's word, and who reads what of it. */
class AssessmentIT {

    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest participant = DemoTown.somebody(Role.PARTICIPANT);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);

    private static List<String> links(Guest guest, String page, String pattern) {
        return Pattern.compile("href=\"(" + pattern + ")\"")
                .matcher(guest.open(page).body())
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private static String first(Guest guest, String page, String pattern) {
        List<String> found = links(guest, page, pattern);
        assertThat(found).as(pattern + " on " + page).isNotEmpty();
        return found.get(0);
    }

    /** One person is left without a mark, so that the session goes on waiting. */
    @Test
    void a_trainer_marks_the_examination_on_a_phone_and_the_office_says_how_it_ended() {
        String exam = first(trainer, "/training/marks", "/training/results\\?session=\\d+");
        String session = exam.replaceAll("\\D", "");
        Browser phone = Browser.fresh().as(trainer).with(Size.PHONE).open(trainer.portal() + exam);
        ResultsPage marks = new ResultsPage(phone);
        List<String> people = marks.people();
        assertThat(people.size()).isGreaterThan(4);
        String absent = people.get(people.size() - 2);
        people.subList(0, people.size() - 2).forEach(person -> marks.mark(person, "75"));
        String wrong = people.get(0);

        marks.commission("Председатель В. А. Ким")
                .mark(wrong, "175")
                .absent(absent)
                .save();
        assertThat(marks.refusal(wrong)).contains("от 0 до 100");
        assertThat(marks.typed(wrong)).isEqualTo("175");
        assertThat(marks.typed(people.get(1))).isEqualTo("75");
        phone.expectSoundPage();
        marks.mark(wrong, "90").rank(wrong, "4").save();
        assertThat(marks.saved()).contains(String.valueOf(people.size() - 1));
        assertThat(marks.row(wrong)).contains("90 из 100, 4 разряд");
        assertThat(marks.row(absent)).contains("неявка");
        phone.expectSoundPage().picture("AssessmentIT-marks");
        String protocol = trainer.open(exam.replace("results", "protocol")).body();
        assertThat(Html.plain(protocol)).contains("Председатель В. А. Ким", "не сдал", "Протокол аттестации");

        Answer table = trainer.open("/export/training/results.csv?session=" + session);
        assertThat(table.header("Content-Type")).contains("text/csv");
        assertThat(table.body().lines().filter(line -> line.contains("неявка"))).hasSize(1);
        assertThat(table.body()).contains("Посещаемость, %", "условия не выполнены");

        SessionPage office = SessionPage.openedBy(director, session);
        int learning = office.people("Учится").size();
        assertThat(office.people("условия выполнены")).hasSizeBetween(1, learning - 2);
        int passing = office.people("условия выполнены").size();
        assertThat(office.hint()).contains(passing + " из " + learning);
        office.browser().expectSoundPage().picture("AssessmentIT-session");
        String waiting = director.open("/training/verdicts").body();
        assertThat(waiting).contains("/training/session?id=" + session + "#roster-title");
        assertThat(director.open("/training/verdicts?sort=-end&q=nothing").body())
                .contains("Таких потоков нет")
                .doesNotContain("/training/session?id=" + session + "#roster-title");
        assertThat(director.open("/").body()).contains("href=\"/training/verdicts\"");
        assertThat(trainer.open("/training/verdicts").status()).isEqualTo(403);
        office.passAll();
        assertThat(office.people("Курс окончен")).hasSize(passing);
        assertThat(office.people("Учится")).hasSize(learning - passing);

        Browser failing = office.openWhoFails();
        String why = failing.find(By.id("verdict")).getDomProperty("value");
        assertThat(why).matches("(?s).*(Посещаемость|Квалификационный экзамен).*");
        failing.with(Theme.DARK).expectSoundPage().picture("AssessmentIT-verdict");
        failing.type(By.id("verdict"), "").follow(By.id("fail"));
        assertThat(failing.text()).contains("Напишите причину");
        failing.type(By.id("verdict"), why + " Приходите на пересдачу.").follow(By.id("fail"));
        assertThat(failing.text()).contains("Не сдано", "Приходите на пересдачу");
        failing.expectSoundPage();
        theSessionStaysOpenWhileSomebodyWaits(session, learning - passing - 1);
    }

    private void theSessionStaysOpenWhileSomebodyWaits(String session, int left) {
        Browser office = SessionPage.openedBy(director, session).browser();
        office.type(By.id("account"), "Группа закончила обучение").follow(By.id("report"));
        assertThat(office.find(By.id("unjudged")).getText()).contains(String.valueOf(left));
        office.follow(By.id("step"));
        assertThat(office.text()).contains("Поток не закрыт", "Отчёт сдан");
        office.with(Size.PHONE).expectSoundPage().picture("AssessmentIT-unjudged");
        office.with(Size.DESK).follow(By.cssSelector("#unjudged a"));
        assertThat(office.all(By.cssSelector("tbody tr"))).hasSize(left);
    }

    @Test
    void a_participant_reads_own_marks_and_nobody_elses_and_an_employer_reads_none() {
        List<String> places = links(participant, "/training/mine", "/training/place\\?id=\\d+");
        String place = places.stream()
                .filter(one -> participant.open(one).body().contains("Учится"))
                .findFirst()
                .orElseThrow();
        String enrolment = place.replaceAll("\\D", "");
        String session = first(director, "/training/enrolment?id=" + enrolment, "/training/session\\?id=\\d+");
        String tasks = "/training/results?session=" + session.replaceAll("\\D", "") + "&of=1";
        Answer saved = director.fill(tasks, Map.of("m" + enrolment, "77"), "saveMarks");
        assertThat(saved.location()).as(Html.messages(saved.body())).contains("saved=1");
        Answer again = director.fill(tasks, Map.of("m" + enrolment, "77"), "saveMarks");
        assertThat(again.location()).contains("saved=0");

        Browser own = Browser.fresh().as(participant).with(Size.PHONE).open(participant.portal() + place);
        assertThat(own.text()).contains("77 из 100");
        own.expectSoundPage().picture("AssessmentIT-own");
        String history =
                Html.plain(director.open("/training/enrolment?id=" + enrolment).body());
        assertThat(history).contains("77 из 100");

        assertThat(participant.open(tasks).status()).isEqualTo(403);
        assertThat(participant
                        .open("/training/place?id=" + (Long.parseLong(enrolment) + 1))
                        .status())
                .isEqualTo(404);
        assertThat(employer.open(tasks).status()).isEqualTo(403);
        assertThat(employer.open(tasks.replace("results", "protocol")).status()).isEqualTo(403);
        for (String sent : links(employer, "/training/staff", "/training/sent\\?id=\\d+")) {
            assertThat(Html.plain(employer.open(sent).body())).as(sent).doesNotContain(" из 100", "Аттестация");
        }
    }

    @Test
    void a_trainer_marks_own_groups_only() {
        List<String> foreign =
                links(director, "/training/sessions?state=running", "/training/session\\?id=\\d+").stream()
                        .map(link -> link.replace("session?id", "results?session"))
                        .filter(link -> trainer.open(link).status() == 404)
                        .toList();

        assertThat(foreign).isNotEmpty();
        assertThat(trainer.open(foreign.get(0).replace("results", "protocol")).status())
                .isEqualTo(404);
        for (String type : List.of("csv", "xlsx")) {
            String table = foreign.get(0).replace("/training/results", "/export/training/results." + type);
            assertThat(trainer.open(table).status()).isEqualTo(404);
            assertThat(director.open(table).status()).isEqualTo(200);
            assertThat(participant.open(table).status()).isEqualTo(403);
            assertThat(employer.open(table).status()).isEqualTo(403);
        }
        assertThat(trainer.open("/training/results").status()).isEqualTo(404);
        assertThat(director.open(foreign.get(0) + "&attempt=9").status()).isEqualTo(404);
        assertThat(director.open(foreign.get(0) + "&of=99").status()).isEqualTo(404);
    }
}
