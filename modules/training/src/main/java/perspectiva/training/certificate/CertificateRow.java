package perspectiva.training.certificate;

import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.training.certificate.entity.CertificateState;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.course.entity.DocumentKind;

/** A document as a list shows it. */
public record CertificateRow(
        long id,
        String number,
        String holder,
        String title,
        DocumentKind document,
        int hours,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate issuedOn,
        LocalDate validUntil,
        CertificateState state,
        FrdoStatus frdo) {

    public Standing standing() {
        return Standing.of(state, validUntil, Now.today());
    }
}
