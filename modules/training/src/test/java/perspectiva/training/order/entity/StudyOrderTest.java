package perspectiva.training.order.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.END;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Numbered;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** What an order says, and what it refuses. */
class StudyOrderTest {

    private final OrderSheet sheet = sheet();
    private CourseSession session;

    private static OrderSheet sheet() {
        OrderSheet sheet = new OrderSheet();
        sheet.setBasis("Заявления  слушателей");
        sheet.setSignatory("Директор А. П. Иванова");
        sheet.setFrom(START);
        return sheet;
    }

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
        session = SomeSession.draft();
        session.publish(facts(), "УП-2026-0001");
        session.enrol();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Enrolment enrolled() {
        Application application = SomeEnrolment.application(EnrolmentSource.SELF);
        Enrolment enrolment = Numbered.as(
                40,
                new Enrolment(
                        session, Numbered.as(41, SomeEnrolment.person("Аникина", SomeEnrolment.ADULT)), application));
        enrolment.confirm(1, "ДО-2026-0001");
        return enrolment;
    }

    private StudyOrder order(OrderKind kind, List<OrderLine> lines) {
        Award taught = new Award(session, Some.draft(CourseKind.VOCATIONAL));
        return new StudyOrder(kind, session, taught, lines, sheet, "ПР-2026-0001");
    }

    private StudyOrder enrolment() {
        return order(OrderKind.ENROLMENT, List.of(new OrderLine(enrolled(), Entry.ENROLLED)));
    }

    @Test
    void it_says_who_enters_what_from_when_on_what_basis_and_who_signs() {
        session.confirm(facts(), "");
        SetClock.at("2026-02-25T08:00:00Z");

        StudyOrder order = enrolment();

        assertThat(order.issuedOn()).isEqualTo("2026-02-25");
        assertThat(order.sessionNumber()).isEqualTo("УП-2026-0001");
        assertThat(order.award().provider()).isEqualTo("Учебный центр");
        assertThat(order.basis()).isEqualTo("Заявления слушателей");
        assertThat(order.signatory()).isEqualTo("Директор А. П. Иванова");
        assertThat(order.people()).isEqualTo(1);
        assertThat(order.lines())
                .extracting(OrderLine::name, OrderLine::entry, OrderLine::day, OrderLine::remark)
                .containsExactly(tuple("Аникина Анна Петровна", Entry.ENROLLED, START, ""));
    }

    @Test
    void who_left_has_a_day_of_the_own_and_nobody_reads_why() {
        session.confirm(facts(), "");
        Enrolment enrolment = enrolled();
        SetClock.at("2026-02-27T20:00:00Z");
        enrolment.leave(LeavingReason.HEALTH, "Операция");

        StudyOrder order = order(OrderKind.RELEASE, List.of(new OrderLine(enrolment, Entry.LEFT)));

        assertThat(order.lines())
                .extracting(OrderLine::day, OrderLine::remark)
                .containsExactly(tuple(LocalDate.of(2026, 2, 28), ""));
    }

    @Test
    void who_moved_is_told_where_to() {
        session.confirm(facts(), "");
        Enrolment enrolment = enrolled();
        enrolment.transfer("УП-2026-0007");

        assertThat(new OrderLine(enrolment, Entry.MOVED).remark()).isEqualTo("УП-2026-0007");
    }

    @Test
    void it_refuses_to_be_early_empty_or_without_basis_signatory_or_day() {
        assertRefused("training.order.refused.early.enrolment", this::enrolment);
        session.confirm(facts(), "");
        assertRefused("training.order.refused.nobody", () -> order(OrderKind.ENROLMENT, List.of()));
        assertRefused(
                "training.order.refused.early.completion",
                () -> order(OrderKind.COMPLETION, List.of(new OrderLine(enrolled(), Entry.PASSED))));

        sheet.setFrom(null);
        assertRefused("training.order.refused.from.enrolment", "from", this::enrolment);
        sheet.setFrom(START.minusMonths(1).minusDays(1));
        assertRefused("training.order.refused.from.enrolment", "from", this::enrolment);
        sheet.setFrom(END.plusDays(1));
        assertRefused("training.order.refused.from.enrolment", "from", this::enrolment);
        sheet.setFrom(START.minusMonths(1));
        sheet.setBasis(" ");
        assertRefused("core.refused.empty", "basis", this::enrolment);
        sheet.setBasis("Заявления");
        sheet.setSignatory("");
        assertRefused("core.refused.empty", "signatory", this::enrolment);
    }

    @Test
    void nobody_has_ended_before_it_began_or_will_have() {
        session.confirm(facts(), "");
        Enrolment enrolment = enrolled();
        SetClock.at("2026-04-20T08:00:00Z");
        session.start(facts());
        enrolment.attend();
        session.complete(facts());
        enrolment.complete();
        List<OrderLine> lines = List.of(new OrderLine(enrolment, Entry.PASSED));

        sheet.setFrom(START.minusDays(1));
        assertRefused("training.order.refused.from.completion", "from", () -> order(OrderKind.COMPLETION, lines));
        sheet.setFrom(Now.today().plusDays(1));
        assertRefused("training.order.refused.from.completion", "from", () -> order(OrderKind.COMPLETION, lines));
        sheet.setFrom(Now.today());
        assertThat(order(OrderKind.COMPLETION, lines).lines().get(0).day()).isEqualTo("2026-04-20");
    }

    @Test
    void it_is_neither_changed_nor_removed() {
        session.confirm(facts(), "");
        assertThatIllegalStateException().isThrownBy(() -> enrolment().stay());
    }
}
