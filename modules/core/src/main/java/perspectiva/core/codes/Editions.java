package perspectiva.core.codes;

import static perspectiva.spi.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** The editions of the code lists: which are in force, what a new one would change, and the decision about it. */
@Boundary
public class Editions {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EditionFiles files;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** All of them, the latest first. */
    @AllowedTo(ADMINISTRATOR)
    public Slice<Edition> all(Paging paging) {
        List<Edition> rows = entities.createQuery("select e from Edition e order by e.id desc", Edition.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery("select count(e) from Edition e", Long.class)
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    @AllowedTo(ADMINISTRATOR)
    public Edition byId(long id) {
        Edition found = entities.find(Edition.class, id);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** What its dry run found; of each kind the first {@value Findings#KEPT} are kept. */
    @AllowedTo(ADMINISTRATOR)
    public List<Finding> findings(long id) {
        return entities.createQuery("select f from Finding f where f.edition = :edition order by f.id", Finding.class)
                .setParameter("edition", id)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** Takes the files; the portal reads them soon and changes nothing before {@link #apply}. */
    @AllowedTo(ADMINISTRATOR)
    public Edition bring(EditionSheet sheet, List<BroughtFile> brought) {
        Edition edition = new Edition(sheet, caller.displayName());
        List<BroughtFile> tables = Unpacking.tables(brought);
        entities.persist(edition);
        entities.flush();
        files.keep(edition.id(), tables);
        audit.note("core.audit.edition.brought", edition.label(), edition.source());
        return edition;
    }

    /** Lets the portal bring it into the list, in the background. */
    @AllowedTo(ADMINISTRATOR)
    public void apply(long id) {
        Edition edition = locked(id);
        edition.apply();
        audit.note("core.audit.edition.applied", edition.label(), "");
    }

    /** Gives it up; its files are deleted. */
    @AllowedTo(ADMINISTRATOR)
    public void drop(long id) {
        Edition edition = locked(id);
        edition.drop();
        files.forget(id);
        audit.note("core.audit.edition.dropped", edition.label(), "");
    }

    private Edition locked(long id) {
        Edition found = entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }
}
