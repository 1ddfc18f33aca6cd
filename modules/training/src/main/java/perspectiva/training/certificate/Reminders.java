package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.CertificateState;

/** Documents whose last day is near, and letters about it, in portions of one transaction each. */
@ApplicationScoped
@Transactional
class Reminders {

    private static final int PORTION = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CertificateLetters letters;

    /** The next ones after this record number. */
    List<Long> near(LocalDate today, long after) {
        return entities.createQuery(
                        """
                        select c.id from Certificate c where c.state = :issued and c.validUntil >= :today
                        and c.validUntil <= :near and c.id > :after order by c.id""",
                        Long.class)
                .setParameter("issued", CertificateState.ISSUED)
                .setParameter("today", today)
                .setParameter("near", today.plusDays(Certificate.FIRST_REMINDER))
                .setParameter("after", after)
                .setMaxResults(PORTION)
                .getResultList();
    }

    void remind(List<Long> ids) {
        for (long id : ids) {
            Certificate certificate = entities.find(Certificate.class, id);
            if (certificate.remind().isPresent()) {
                letters.expiring(certificate);
            }
        }
    }
}
