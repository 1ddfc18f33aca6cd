package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;
import perspectiva.portal.pages.OrderPage;
import perspectiva.spi.Role;

/** People of a session enter it and leave it by orders, which are numbered, printed and never changed. */
class StudyOrderIT {

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);

    private PlannedSession session;

    /** Rooms, trainers and people are free again. */
    @AfterEach
    void cancel() {
        if (session != null) {
            session.cancel();
        }
    }

    /** Somebody whose paper the office holds. @return where the office reads it */
    private String entered(String familyName) {
        String page = session.done(
                "/training/enter?fresh=true&session=" + session.id(),
                Map.of(
                        "familyName", familyName,
                        "givenName", "Ольга",
                        "birthDate", "1988-03-01",
                        "education", "HIGHER",
                        "paper", "Заявление",
                        "agreed", "true"),
                "save");
        assertThat(director.open(page).body()).contains("ДО-");
        return page;
    }

    private String orders() {
        return Html.plain(director.open(session.address()).body());
    }

    @Test
    void who_has_a_seat_enters_by_an_order_and_whoever_leaves_is_named_by_a_further_one() {
        session = new PlannedSession(director, 100, 5, "").enrol();
        String leaving = entered("Приказова");
        entered("Остаева");
        assertThat(orders()).doesNotContain("Приказ о зачислении");
        session.done(session.address(), Map.of(), "step");

        OrderPage order = OrderPage.begunBy(director, session.id(), "enrolment");
        assertThat(order.people()).containsExactly("Остаева Ольга", "Приказова Ольга");
        order.signedBy("").issue();
        assertThat(order.refusal("signatory")).isNotEmpty();
        order.browser().expectSoundPage();
        order.signedBy("Директор А. П. Иванова")
                .from(LocalDate.now().plusYears(9).toString())
                .issue();
        assertThat(order.refusal("from")).contains("не позже его последнего дня");
        order.from(LocalDate.now().plusWeeks(101).toString()).issue();
        assertThat(order.text())
                .contains("Приказ о зачислении", "Директор А. П. Иванова", "Всего: 2 человека")
                .containsPattern("№ ПР-\\d{4}-\\d{4} от \\d\\d\\.\\d\\d\\.\\d{4}");
        order.browser().expectSoundPage().picture("StudyOrderIT-paper");
        order.browser().with(Size.PHONE).with(Theme.DARK).expectSoundPage();
        String paper = order.address();
        String issued = printed(paper);

        session.done(leaving, Map.of("leaving", "HEALTH", "reason", "Сложная операция"), "release");
        OrderPage release = OrderPage.begunBy(director, session.id(), "release")
                .signedBy("Директор А. П. Иванова")
                .issue();
        assertThat(release.people()).containsExactly("Приказова Ольга");
        assertThat(release.text()).contains("Приказ об отчислении").doesNotContain("операция", "здоровь");
        release.browser().with(Size.DESK).with(Theme.LIGHT).expectSoundPage();

        assertThat(printed(paper)).as("the first stays as it was").isEqualTo(issued);
        assertThat(orders()).contains("О зачислении", "Об отчислении").doesNotContain("Приказ об отчислении");
        strangersReadNothing(paper);
    }

    /** What of it is paper. */
    private String printed(String order) {
        return PlannedSession.found(
                "(?s)<article class=\"paper\">.*?</article>",
                director.open(order).body(),
                0);
    }

    private void strangersReadNothing(String paper) {
        String form = "/training/order?session=" + session.id() + "&kind=enrolment";
        assertThat(Html.plain(director.open(form).body())).contains("Издавать нечего");
        assertThat(director.open("/export/training/orders.csv?kind=enrolment").body())
                .contains("ПР-", "Директор А. П. Иванова");
        Stream.of(Role.TRAINER, Role.PARTICIPANT, Role.EMPLOYER, Role.MEMBER, Role.BOARD, Role.ADMINISTRATOR)
                .map(DemoTown::somebody)
                .forEach(guest -> Stream.of(paper, form, "/training/orders", "/export/training/orders.csv")
                        .forEach(page ->
                                assertThat(guest.open(page).status()).as(page).isIn(403, 404)));
        assertThat(DemoTown.somebody(Role.VISITOR).open(paper).location()).contains("/signin");
    }

    @Test
    void what_no_order_can_be_about_does_not_exist() {
        assertThat(director.open("/training/order?id=999999999").status()).isEqualTo(404);
        assertThat(director.open("/training/order").status()).isEqualTo(404);
        assertThat(director.open("/training/order?session=999999999&kind=enrolment")
                        .status())
                .isEqualTo(404);
        session = new PlannedSession(director, 104, 5, "");
        String of = "/training/order?session=" + session.id();
        assertThat(director.open(of + "&kind=nonsense").status()).isEqualTo(404);
        assertThat(Html.plain(director.open(of + "&kind=completion").body())).contains("Издавать нечего");
    }

    @Test
    void the_register_says_which_sessions_wait_and_is_read_in_both_languages() {
        Browser browser = Browser.fresh().as(director).open(director.portal() + "/training/orders");
        assertThat(browser.text()).contains("Потоки, о людях которых ещё нужен приказ", "О зачислении");
        browser.expectSoundPage().picture("StudyOrderIT-register");
        assertThat(director.open("/").body()).contains("href=\"/training/orders\"");
    }
}
