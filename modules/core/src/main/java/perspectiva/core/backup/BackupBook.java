package perspectiva.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;

/** Which backups were made and which failed. */
@ApplicationScoped
@Transactional
class BackupBook {

    private static final String NEWEST = " order by b.id desc";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    void enter(Backup backup) {
        entities.persist(backup);
        audit.note(
                backup.isWhole() ? "core.audit.backup" : "core.audit.backupfailed",
                backup.isWhole() ? backup.file().toString() : "",
                backup.by() + (backup.isWhole() ? "" : ": " + backup.failure()));
    }

    List<Backup> latest(int most) {
        return entities.createQuery("select b from Backup b" + NEWEST, Backup.class)
                .setHint("eclipselink.read-only", true)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the timetable that are whole, the newest first. */
    List<Backup> nightly() {
        return entities.createQuery(
                        "select b from Backup b where b.nightly = 1 and b.verifiedAt is not null" + NEWEST,
                        Backup.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    Optional<Instant> lastNightlyTry() {
        return entities.createQuery("select b from Backup b where b.nightly = 1" + NEWEST, Backup.class)
                .setHint("eclipselink.read-only", true)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Backup::createdAt);
    }
}
