package perspectiva.training.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.entity.SomeEnrolment.ADULT;
import static perspectiva.training.enrolment.entity.SomeEnrolment.person;
import static perspectiva.training.session.entity.SomeSession.START;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;

/** Who may come to a session. */
class EntryRulesTest {

    private static final EntryTerms TERMS = new EntryTerms(EntryEducation.SECONDARY, true);

    private static final LocalDate SIXTEEN = START.minusYears(16);

    private final ApplicationSheet sheet = SomeEnrolment.sheet();

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static CourseSession enrolling(boolean isForMinors) {
        CourseSession session = SomeSession.draft();
        SessionSheet changed = session.sheet();
        changed.setForMinors(isForMinors);
        session.amend(SomeSession.taught(60), changed, SessionFacts.NONE);
        session.publish(
                new SessionFacts(
                        1,
                        4,
                        Optional.of(SomeSession.morning(START).start()),
                        Optional.of(SomeSession.morning(START).end()),
                        Optional.empty(),
                        0),
                "УП-2026-0001");
        session.enrol();
        return session;
    }

    private void check(CourseSession session, LocalDate born) {
        EntryRules.check(session, person("Юрова", born), TERMS, sheet);
    }

    @Test
    void an_adult_with_the_education_may_come() {
        assertThatCode(() -> check(enrolling(false), ADULT)).doesNotThrowAnyException();
    }

    @Test
    void people_apply_while_the_session_enrols_and_until_its_deadline() {
        assertRefused("training.enrolment.refused.closed", () -> check(SomeSession.draft(), ADULT));

        CourseSession session = enrolling(false);
        SetClock.at("2026-02-24T08:00:00Z");
        assertRefused("training.enrolment.refused.deadline", () -> check(session, ADULT));
    }

    @Test
    void the_terms_are_accepted_and_the_education_is_enough() {
        sheet.setEducation(EntryEducation.BASIC);
        assertRefused(
                "training.enrolment.refused.education.secondary", "education", () -> check(enrolling(false), ADULT));

        sheet.setAgreed(false);
        assertRefused("training.enrolment.refused.agreed", "agreed", () -> check(enrolling(false), ADULT));
    }

    @Test
    void minors_come_only_where_minors_take_part_and_with_a_guardian() {
        assertRefused("training.enrolment.refused.minor", "birthDate", () -> check(enrolling(false), SIXTEEN));
        assertRefused("training.enrolment.refused.guardian", "guardian", () -> check(enrolling(true), SIXTEEN));

        sheet.setGuardian("Юрова Мария Ивановна");
        assertThatCode(() -> check(enrolling(true), SIXTEEN)).doesNotThrowAnyException();
    }

    @Test
    void nobody_younger_than_fourteen_comes_and_nobody_whose_age_is_unknown() {
        assertRefused(
                "training.enrolment.refused.young",
                "birthDate",
                () -> check(enrolling(true), START.minusYears(14).plusDays(1)));
        assertRefused("training.enrolment.refused.birthdate", "birthDate", () -> check(enrolling(false), null));
    }

    @Test
    void whoever_turns_eighteen_on_the_first_day_is_no_minor() {
        assertThatCode(() -> check(enrolling(false), START.minusYears(18))).doesNotThrowAnyException();
    }
}
