package perspectiva.training.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.SomeEnrolment;

/** When an agreement counts as signed. */
class SignedAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @Test
    void somebody_noted_it_of_today_at_the_latest() {
        SignedAgreement signed = new SignedAgreement(SomeEnrolment.confirmed(), TODAY, Some.director());

        assertThat(signed.signedOn()).isEqualTo(TODAY);
        assertThat(signed.notedName()).isEqualTo("Somebody 1");
        assertRefused(
                "training.agreement.refused.day",
                "signedOn",
                () -> new SignedAgreement(SomeEnrolment.confirmed(), TODAY.plusDays(1), Some.director()));
        assertRefused(
                "training.agreement.refused.day",
                "signedOn",
                () -> new SignedAgreement(SomeEnrolment.confirmed(), null, Some.director()));
    }

    @Test
    void it_is_no_older_than_a_year_before_the_person_applied() {
        LocalDate earliest = TODAY.minusYears(1);

        assertThat(new SignedAgreement(SomeEnrolment.confirmed(), earliest, Some.director()).signedOn())
                .isEqualTo(earliest);
        assertRefused(
                "training.agreement.refused.day",
                "signedOn",
                () -> new SignedAgreement(SomeEnrolment.confirmed(), earliest.minusDays(1), Some.director()));
        assertRefused(
                "training.agreement.refused.day",
                "signedOn",
                () -> new SignedAgreement(SomeEnrolment.confirmed(), LocalDate.of(206, 1, 20), Some.director()));
    }

    @Test
    void who_has_no_seat_has_no_agreement() {
        assertRefused(
                "training.agreement.refused.none",
                () -> new SignedAgreement(SomeEnrolment.applied(), TODAY, Some.director()));
    }

    @Test
    void a_day_that_was_mistyped_is_put_right_by_whoever_says_so() {
        Enrolment enrolment = SomeEnrolment.confirmed();
        SignedAgreement signed = new SignedAgreement(enrolment, TODAY, Some.director());
        SetClock.at("2026-01-21T08:00:00Z");

        signed.note(enrolment, TODAY.minusDays(1), Some.with(2, 1));

        assertThat(signed.signedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(signed.notedName()).isEqualTo("Somebody 2");
        assertThat(signed.notedAt()).isEqualTo("2026-01-21T08:00:00Z");
        assertRefused(
                "training.agreement.refused.day",
                "signedOn",
                () -> signed.note(enrolment, TODAY.plusDays(2), Some.director()));
        assertThat(signed.signedOn()).isEqualTo(TODAY.minusDays(1));
    }
}
