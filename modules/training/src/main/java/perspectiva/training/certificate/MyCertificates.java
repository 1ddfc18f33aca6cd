package perspectiva.training.certificate;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.CertificateState;
import perspectiva.training.certificate.entity.VerificationCode;

/** What holders do with their own documents: take them along, and say whether those who check them read the name. */
@Boundary
public class MyCertificates {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CertificateRows rows;

    @Inject
    Originals originals;

    @Inject
    Caller caller;

    /** The latest first. */
    @AllowedTo(PARTICIPANT)
    public List<Certificate> all() {
        return rows.of(me());
    }

    private long me() {
        return entities.find(Account.class, caller.account().orElseThrow(Refused.NotAllowed::new))
                .person()
                .id();
    }

    /** @param isShown whether whoever checks it reads the full name */
    @AllowedTo(PARTICIPANT)
    public void showName(long id, boolean isShown) {
        Certificate certificate = rows.byId(id);
        if (certificate.personId() != me()) {
            throw new Refused.NotFound();
        }
        certificate.showName(isShown);
    }

    /** A file to keep. @param name what it is called */
    public record Taken(String name, byte[] bytes) {}

    /** The paper: for its holder and for the office. */
    @AllowedTo({DIRECTOR, PARTICIPANT})
    public Taken paper(String code) {
        Certificate certificate = held(code);
        return new Taken(certificate.number() + ".pdf", originals.paper(certificate));
    }

    /** The signed badge: for its holder and for the office, while the document was not revoked or superseded. */
    @AllowedTo({DIRECTOR, PARTICIPANT})
    public Taken badge(String code) {
        Certificate certificate = held(code);
        if (certificate.state() != CertificateState.ISSUED) {
            throw new Refused.NotFound();
        }
        return new Taken(certificate.number() + ".jwt", originals.badge(certificate));
    }

    private Certificate held(String code) {
        Certificate certificate =
                VerificationCode.typed(code).flatMap(rows::byCode).orElseThrow(Refused.NotFound::new);
        if (!caller.is(Role.DIRECTOR) && certificate.personId() != me()) {
            throw new Refused.NotFound();
        }
        return certificate;
    }
}
