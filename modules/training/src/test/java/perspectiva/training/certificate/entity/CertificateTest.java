package perspectiva.training.certificate.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.enrolment.entity.Enrolment;

class CertificateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 28);

    @BeforeEach
    void atTheEndOfApril() {
        SetClock.at("2026-04-28T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static Certificate of(Enrolment enrolment, IssueSheet sheet) {
        return new Certificate(
                enrolment, SomeCertificate.award(), List.of(), sheet, "3 разряд", SomeCertificate.NUMBER);
    }

    @Test
    void whoever_completed_a_session_gets_one_that_is_valid_at_once() {
        Certificate certificate = SomeCertificate.issued();

        assertThat(certificate.standing()).isEqualTo(Standing.VALID);
        assertThat(certificate.holder()).isEqualTo("Юрова Анна Петровна");
        assertThat(certificate.initials()).isEqualTo("Ю. А. П.");
        assertThat(certificate.award().hours()).isEqualTo(64);
        assertThat(certificate.frdo()).isEqualTo(FrdoStatus.DUE);
        assertThat(certificate.isNamed()).isFalse();
    }

    @Test
    void nobody_else_gets_one() {
        assertRefused(
                "training.certificate.refused.incomplete",
                () -> of(SomeCertificate.attending(), SomeCertificate.sheet()));
    }

    @Test
    void it_is_signed_by_somebody_on_a_day_between_completion_and_today() {
        IssueSheet unsigned = SomeCertificate.sheet();
        unsigned.setSignatory(" ");
        IssueSheet tomorrow = SomeCertificate.sheet();
        tomorrow.setIssuedOn(TODAY.plusDays(1));
        IssueSheet early = SomeCertificate.sheet();
        early.setIssuedOn(TODAY.minusDays(1));
        IssueSheet over = SomeCertificate.sheet();
        over.setValidUntil(TODAY);

        Enrolment completed = SomeCertificate.completed();
        assertRefused("core.refused.empty", "signatory", () -> of(completed, unsigned));
        assertRefused("training.certificate.refused.issuedon", "issuedOn", () -> of(completed, tomorrow));
        assertRefused("training.certificate.refused.early", "issuedOn", () -> of(completed, early));
        assertRefused("training.certificate.refused.validuntil", "validUntil", () -> of(completed, over));
    }

    @Test
    void a_revoked_one_says_why_and_never_becomes_valid_again() {
        Certificate certificate = SomeCertificate.issued();
        assertRefused("training.certificate.refused.reason", "reason", () -> certificate.revoke(" "));

        certificate.revoke("Выдан по ошибке");

        assertThat(certificate.standing()).isEqualTo(Standing.REVOKED);
        assertThat(certificate.reason()).isEqualTo("Выдан по ошибке");
        assertRefused("training.certificate.refused.state.revoked", () -> certificate.revoke("Ещё раз"));
    }

    @Test
    void a_duplicate_says_the_same_under_another_number_and_code_and_supersedes_the_former() {
        Certificate former = SomeCertificate.issued();

        Certificate fresh = former.reissue("СВ-2026-0002", former.holder(), "Директор", "Утерян");

        assertThat(former.standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(fresh.standing()).isEqualTo(Standing.VALID);
        assertThat(fresh.isDuplicate()).isTrue();
        assertThat(fresh.replaces()).contains(former.id());
        assertThat(fresh.code()).isNotEqualTo(former.code());
        assertThat(fresh.award().title()).isEqualTo(former.award().title());
        assertThat(fresh.outcomes()).hasSize(2);
        assertRefused(
                "training.certificate.refused.state.superseded",
                () -> former.reissue("СВ-2026-0003", former.holder(), "Директор", "Утерян"));
    }

    @Test
    void what_was_revoked_stays_revoked_when_another_one_is_issued_in_its_place() {
        Certificate former = SomeCertificate.issued();
        former.revoke("Ошибка в имени");

        former.reissue("СВ-2026-0002", "Юрьева Анна Петровна", "Директор", "Ошибка в имени");

        assertThat(former.standing()).isEqualTo(Standing.REVOKED);
        assertThat(former.holder()).isEqualTo("Юрова Анна Петровна");
    }

    @Test
    void it_expires_after_its_last_day() {
        Certificate certificate = SomeCertificate.validUntil(TODAY.plusDays(1));

        SetClock.at("2026-04-29T08:00:00Z");
        assertThat(certificate.standing()).isEqualTo(Standing.VALID);
        SetClock.at("2026-04-30T08:00:00Z");
        assertThat(certificate.standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void its_holder_is_reminded_90_30_and_7_days_before_its_end_and_once_each() {
        Certificate certificate = SomeCertificate.validUntil(TODAY.plusDays(91));
        assertThat(certificate.remind()).isEmpty();

        SetClock.at("2026-04-29T08:00:00Z");
        assertThat(certificate.remind()).contains(90);
        assertThat(certificate.remind()).isEmpty();
        SetClock.at("2026-06-30T08:00:00Z");
        assertThat(certificate.remind()).contains(30);
        SetClock.at("2026-07-25T08:00:00Z");
        assertThat(certificate.remind()).contains(7);
        assertThat(certificate.remind()).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_one_that_was_revoked() {
        Certificate certificate = SomeCertificate.validUntil(TODAY.plusDays(5));
        certificate.revoke("Выдан по ошибке");

        assertThat(certificate.remind()).isEmpty();
    }

    @Test
    void it_is_reported_to_the_federal_register_once() {
        Certificate certificate = SomeCertificate.issued();

        certificate.report();

        assertThat(certificate.frdo()).isEqualTo(FrdoStatus.REPORTED);
        assertRefused("training.certificate.refused.frdo", certificate::report);
    }

    @Test
    void the_register_loses_no_entry() {
        assertThatIllegalStateException().isThrownBy(SomeCertificate.issued()::stay);
    }
}
