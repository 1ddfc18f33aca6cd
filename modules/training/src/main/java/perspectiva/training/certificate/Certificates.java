package perspectiva.training.certificate;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Certificate;

/** The register of documents as the office keeps it: read, revoked, replaced, reported. */
@Boundary
public class Certificates {

    /** What the history calls a document. */
    public static final String KIND = "training.certificate";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CertificateRows rows;

    @Inject
    Issuing issuing;

    @Inject
    Originals originals;

    @Inject
    CertificateJournal journal;

    @Inject
    CertificateLetters letters;

    @AllowedTo(DIRECTOR)
    public Slice<CertificateRow> list(CertificateFilter filter, Paging paging) {
        return rows.page(filter, paging);
    }

    @AllowedTo(DIRECTOR)
    public Certificate byId(long id) {
        return rows.byId(id);
    }

    /** What was issued in its place. */
    @AllowedTo(DIRECTOR)
    public Optional<Certificate> insteadOf(long id) {
        return rows.insteadOf(id);
    }

    /** The SHA-256 of its paper; empty while nobody has asked for the paper. */
    @AllowedTo(DIRECTOR)
    public Optional<String> digestOf(long id) {
        return originals.digest(rows.byId(id));
    }

    /** The person's name as it is now. */
    @AllowedTo(DIRECTOR)
    public String presentNameOf(long id) {
        return entities.find(Person.class, rows.byId(id).personId()).displayName();
    }

    /** @param reason in words the holder reads in a letter */
    @AllowedTo(DIRECTOR)
    public Certificate revoke(long id, int version, String reason) {
        Certificate certificate = rows.held(id, version);
        String before = certificate.state().word();
        certificate.revoke(reason);
        entities.flush();
        journal.moved(certificate, before, certificate.reason());
        letters.revoked(certificate);
        return certificate;
    }

    /**
     * Issues another document in its place.
     *
     * @param isRenamed whether it says the person's name as it is now, and not as it was issued
     * @return the new one
     */
    @AllowedTo(DIRECTOR)
    public Certificate reissue(long id, int version, String signatory, boolean isRenamed, String reason) {
        Certificate former = rows.held(id, version);
        if (rows.insteadOf(id).isPresent()) {
            throw new Refused.ChangedMeanwhile();
        }
        String before = former.state().word();
        String number = issuing.next(former.award().document(), Now.today().getYear());
        String holder = isRenamed ? presentNameOf(id) : former.holder();
        Certificate fresh = former.reissue(number, holder, signatory, reason);
        entities.persist(fresh);
        entities.flush();
        originals.make(fresh);
        journal.moved(former, before, reason);
        journal.moved(fresh, "", former.number());
        letters.reissued(fresh);
        return fresh;
    }

    /** The federal register has it now. */
    @AllowedTo(DIRECTOR)
    public Certificate report(long id, int version) {
        Certificate certificate = rows.held(id, version);
        certificate.report();
        journal.noted(certificate, "training.certificate.record.reported");
        return certificate;
    }

    /** How many of a session's documents the federal register still waits for. */
    @AllowedTo(DIRECTOR)
    public long countDue(long session) {
        return rows.due(session).size();
    }

    /** The federal register has all documents of a session now. @return how many it did not have */
    @AllowedTo(DIRECTOR)
    public int reportAll(long session) {
        List<Certificate> due = rows.due(session);
        for (Certificate certificate : due) {
            certificate.report();
            journal.noted(certificate, "training.certificate.record.reported");
        }
        return due.size();
    }
}
