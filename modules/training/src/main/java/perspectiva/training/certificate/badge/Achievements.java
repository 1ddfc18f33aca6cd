package perspectiva.training.certificate.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Certificate;

/** What badges say was achieved, at the address each of them names. */
@ApplicationScoped
class Achievements {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    BadgeMaker badges;

    /**
     * @param version a version of a course
     * @return JSON
     * @throws Refused.NotFound when nobody has a document about it
     */
    @Transactional
    String of(long version) {
        return entities.createQuery(
                        "select c from Certificate c where c.award.versionId = :version order by c.id desc",
                        Certificate.class)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(badges::achievement)
                .orElseThrow(Refused.NotFound::new)
                .toString();
    }
}
