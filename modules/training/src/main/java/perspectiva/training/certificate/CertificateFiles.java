package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.store.Sha256;

/**
 * The very bytes that were issued. They are made once and kept: what is made anew from the same facts would differ with the
 * next version of a library, and its digest and its signature with it.
 */
@ApplicationScoped
class CertificateFiles {

    /** What is kept of a document. */
    enum Kind {
        PAPER,
        BADGE
    }

    private static final int PIECE = 32_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** In the caller's transaction. */
    void keep(long certificate, Kind kind, byte[] bytes) {
        String digest = Sha256.of(bytes);
        String letters = Base64.getEncoder().encodeToString(bytes);
        for (int from = 0; from < letters.length(); from += PIECE) {
            entities.createNativeQuery("insert into training_certificate_file"
                            + " (certificate_id, kind, piece, digest, content) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, certificate)
                    .setParameter(2, kind.name())
                    .setParameter(3, from / PIECE)
                    .setParameter(4, digest)
                    .setParameter(5, letters.substring(from, Math.min(letters.length(), from + PIECE)))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> of(long certificate, Kind kind) {
        List<String> pieces = entities.createNativeQuery("select f.content from training_certificate_file f"
                        + " where f.certificate_id = ?1 and f.kind = ?2 order by f.piece")
                .setParameter(1, certificate)
                .setParameter(2, kind.name())
                .getResultList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(pieces.stream().collect(Collectors.joining())));
    }

    /** The SHA-256 of the bytes, in hexadecimal digits; empty while none were made. */
    @SuppressWarnings("unchecked")
    Optional<String> digestOf(long certificate, Kind kind) {
        List<String> found = entities.createNativeQuery("select f.digest from training_certificate_file f"
                        + " where f.certificate_id = ?1 and f.kind = ?2 and f.piece = 0")
                .setParameter(1, certificate)
                .setParameter(2, kind.name())
                .getResultList();
        return found.stream().findFirst();
    }
}
