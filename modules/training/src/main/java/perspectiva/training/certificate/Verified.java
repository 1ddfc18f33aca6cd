package perspectiva.training.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.CertificateState;
import perspectiva.training.certificate.entity.IssuedOutcome;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.course.entity.DocumentKind;

/**
 * What anybody learns of a document who has its code: initials, and the name only where the holder agreed.
 *
 * @param code as it is printed
 * @param name in full or, unless the holder agreed, initials
 * @param isNamed whether it is the full name
 * @param grade how well somebody did is the holder's own affair: empty unless the holder agreed
 * @param since the day on which it was revoked or superseded; empty while it is neither
 * @param digest the SHA-256 of the paper; empty while nobody has asked for the paper
 */
public record Verified(
        String code,
        String number,
        Standing standing,
        DocumentKind document,
        String name,
        boolean isNamed,
        String title,
        int hours,
        LocalDate startsOn,
        LocalDate endsOn,
        String grade,
        String provider,
        LocalDate issuedOn,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> since,
        List<String> outcomes,
        Optional<String> digest) {

    /** Everything. */
    static Verified of(Certificate certificate, Optional<String> digest) {
        return of(
                certificate,
                certificate.outcomes().stream().map(IssuedOutcome::statement).toList(),
                digest);
    }

    /** Without what was learnt in detail: one line of many. */
    static Verified brief(Certificate certificate) {
        return of(certificate, List.of(), Optional.empty());
    }

    private static Verified of(Certificate certificate, List<String> outcomes, Optional<String> digest) {
        return new Verified(
                certificate.code().readable(),
                certificate.number(),
                certificate.standing(),
                certificate.award().document(),
                certificate.isNamed() ? certificate.holder() : certificate.initials(),
                certificate.isNamed(),
                certificate.award().title(),
                certificate.award().hours(),
                certificate.award().startsOn(),
                certificate.award().endsOn(),
                certificate.isNamed() ? certificate.grade() : "",
                certificate.award().provider(),
                certificate.issuedOn(),
                certificate.validUntil(),
                over(certificate),
                outcomes,
                digest);
    }

    private static Optional<LocalDate> over(Certificate certificate) {
        return certificate.state() == CertificateState.ISSUED
                ? Optional.empty()
                : Optional.of(certificate.since().atZone(Now.zone()).toLocalDate());
    }
}
