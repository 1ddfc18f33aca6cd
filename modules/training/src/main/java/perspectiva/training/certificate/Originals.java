package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Supplier;
import perspectiva.training.certificate.CertificateFiles.Kind;
import perspectiva.training.certificate.badge.BadgeMaker;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.paper.CertificatePaper;

/** The paper and the badge of a document. They are made when it is issued, or when they are first asked for; never twice. */
@ApplicationScoped
class Originals {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CertificateFiles files;

    @Inject
    CertificatePaper papers;

    @Inject
    BadgeMaker badges;

    /** For a document that was issued in this transaction. */
    void make(Certificate certificate) {
        files.keep(certificate.id(), Kind.PAPER, papers.of(certificate));
        files.keep(certificate.id(), Kind.BADGE, badges.of(certificate));
    }

    byte[] paper(Certificate certificate) {
        return original(certificate, Kind.PAPER, () -> papers.of(certificate));
    }

    byte[] badge(Certificate certificate) {
        return original(certificate, Kind.BADGE, () -> badges.of(certificate));
    }

    /** The SHA-256 of the paper; empty while nobody has asked for it. */
    Optional<String> digest(Certificate certificate) {
        return files.digestOf(certificate.id(), Kind.PAPER);
    }

    private byte[] original(Certificate certificate, Kind kind, Supplier<byte[]> made) {
        return files.of(certificate.id(), kind).orElseGet(() -> {
            // Whoever asks at the same moment waits here, and then finds what the first one made.
            entities.find(Certificate.class, certificate.id(), LockModeType.PESSIMISTIC_WRITE);
            return files.of(certificate.id(), kind).orElseGet(() -> {
                files.keep(certificate.id(), kind, made.get());
                return files.of(certificate.id(), kind).orElseThrow();
            });
        });
    }
}
