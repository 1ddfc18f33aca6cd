package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** An agreement is printed by its parties and noted as signed by the office; nobody else reads it. */
class AgreementIT {

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private final Guest participant = DemoTown.somebody(Role.PARTICIPANT);

    private PlannedSession session;

    /** Rooms, trainers and people are free again. */
    @AfterEach
    void cancel() {
        if (session != null) {
            session.cancel();
        }
    }

    /** @return the enrolment of somebody the employer sent, who has a seat */
    private String sent() {
        String page = PlannedSession.doneBy(
                employer,
                "/training/send?fresh=true&of=" + session.id(),
                Map.of(
                        "session", session.id(),
                        "familyName", "Договорова",
                        "givenName", "Анна",
                        "birthDate", "1991-05-17",
                        "education", "HIGHER",
                        "agreed", "true"),
                "save");
        String id = page.replaceAll(".*id=", "");
        if (director.open("/training/enrolment?id=" + id).body().contains("id=\"admit\"")) {
            session.done("/training/enrolment?id=" + id, Map.of("paper", "Диплом"), "admit");
        }
        return id;
    }

    @Test
    void its_parties_print_it_and_the_office_notes_that_it_was_signed() {
        session = new PlannedSession(director, 110, 3, "").enrol();
        String id = sent();
        String record = "/training/enrolment?id=" + id;
        String paper = "/training/agreement?id=" + id;
        assertThat(Html.plain(director.open(record).body())).contains("Подписанного экземпляра у дирекции ещё нет");

        Browser office = Browser.fresh().as(director).open(director.portal() + paper);
        assertThat(office.text())
                .contains("Договорова Анна", "17.05.1991", "справку об обучении", "Заказчик", "от «____»")
                .containsPattern("№ ДО-\\d{4}-\\d{4}");
        office.expectSoundPage().picture("AgreementIT-paper");
        office.with(Size.PHONE).with(Theme.DARK).expectSoundPage();

        Answer early = director.fill(
                record, Map.of("signedOn", LocalDate.now().plusDays(2).toString()), "sign");
        assertThat(Html.messages(early.body())).contains("не позже сегодняшнего");
        session.done(record, Map.of("signedOn", LocalDate.now().minusDays(1).toString()), "sign");
        office.with(Size.DESK).with(Theme.LIGHT).open(director.portal() + record);
        assertThat(office.text()).contains("Отметка:", "Исправить дату подписания");
        office.expectSoundPage();
        assertThat(Html.plain(director.open(paper).body())).doesNotContain("от «____»");

        assertThat(employer.open("/training/sent?id=" + id).body()).contains("of=sent");
        String theirs = Html.plain(employer.open(paper + "&of=sent").body());
        assertThat(theirs).contains("Договорова Анна", "ДО-").doesNotContain("17.05.1991");
        strangersReadNothing(paper);
    }

    private void strangersReadNothing(String paper) {
        assertThat(employer.open(paper).status()).isEqualTo(403);
        assertThat(employer.open(paper + "&of=mine").status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.MEMBER).open(paper + "&of=sent").status())
                .isEqualTo(404);
        assertThat(participant.open(paper).status()).isEqualTo(403);
        assertThat(participant.open(paper + "&of=mine").status()).isEqualTo(404);
        assertThat(DemoTown.somebody(Role.TRAINER).open(paper).status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.BOARD).open(paper).status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.VISITOR).open(paper).location()).contains("/signin");
        assertThat(director.open("/training/agreement").status()).isEqualTo(404);
        assertThat(director.open("/training/agreement?id=999999999").status()).isEqualTo(404);
    }

    @Test
    void a_learner_finds_the_own_agreement_beside_its_number() {
        String place = Html.links(participant.open("/training/mine").body()).stream()
                .filter(link -> link.startsWith("/training/place?id="))
                .filter(link -> participant.open(link).body().contains("of=mine"))
                .findFirst()
                .orElseThrow();
        String paper = "/training/agreement?id=" + place.replaceAll("\\D", "") + "&of=mine";

        Answer own = participant.open(paper);

        assertThat(own.status()).isEqualTo(200);
        assertThat(Html.plain(own.body())).contains("Епанова Светлана", "ДО-");
        assertThat(director.open("/training/agreement?id=" + place.replaceAll("\\D", ""))
                        .status())
                .isEqualTo(200);
    }
}
