package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.session.entity.SomeSession.START;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** Whoever trains reads which needs a session answers, and so not which employer sent its people. */
class BlindRosterTest {

    private static final long SESSION = 5;

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static EnrolmentRow sent() {
        return new EnrolmentRow(
                7,
                SESSION,
                "Сварка",
                "УП-1",
                START,
                9,
                "Ильин",
                "Пётр",
                "",
                EnrolmentState.CONFIRMED,
                Now.instant(),
                EnrolmentSource.EMPLOYER,
                "Комбинат",
                1,
                3,
                null,
                Now.instant(),
                "Д-1");
    }

    /** What is read of the words with which the office failed somebody. */
    private static String reason(Caller reader) {
        Enrolment failed = SomeEnrolment.attending();
        failed.fail("Комбинат «Плёс» отозвал");
        Enrolments enrolments = new Enrolments();
        enrolments.caller = reader;
        enrolments.rows = new EnrolmentRows() {
            @Override
            Enrolment byId(long id) {
                return failed;
            }
        };
        return enrolments.reason(7);
    }

    @Test
    void a_trainer_reads_no_reason_in_words() {
        assertThat(reason(Some.trainer())).isEmpty();
    }

    @Test
    void the_office_reads_every_reason() {
        assertThat(reason(Some.director())).isEqualTo("Комбинат «Плёс» отозвал");
    }

    /** Domain guide, 2: enrolment is the office's, trainers read it. */
    @Test
    void whom_a_trainer_teaches_she_reads_and_neither_enters_nor_releases() {
        assertThat(Enrolments.class.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(AllowedTo.class))
                .filteredOn(method ->
                        List.of(method.getAnnotation(AllowedTo.class).value()).contains(Role.TRAINER))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("roster", "byId", "reason", "position");
    }

    private static List<EnrolmentRow> roster(Caller reader) {
        Enrolments enrolments = new Enrolments();
        enrolments.caller = reader;
        enrolments.sessions = new SessionRows() {
            @Override
            public CourseSession byId(long id) {
                return new CourseSession(SomeSession.taught(1), SomeSession.sheet(1)) {
                    @Override
                    public Long id() {
                        return id;
                    }
                };
            }
        };
        enrolments.rows = new EnrolmentRows() {
            @Override
            List<EnrolmentRow> roster(long session) {
                return List.of(sent());
            }
        };
        return enrolments.roster(SESSION);
    }

    @Test
    void a_trainer_reads_that_an_employer_sent_somebody_and_not_which() {
        assertThat(roster(Some.trainer()))
                .extracting(EnrolmentRow::name, EnrolmentRow::source, EnrolmentRow::seat, EnrolmentRow::sponsor)
                .containsExactly(tuple("Ильин Пётр", EnrolmentSource.EMPLOYER, 3, null));
        assertThat(roster(Some.trainer()).toString()).doesNotContain("Комбинат");
    }

    @Test
    void the_office_reads_who_sent_somebody() {
        assertThat(roster(Some.director())).containsExactly(sent());
    }
}
