package perspectiva.needs.imports;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Tables of needs as those see them who bring them: the director's office for any employer, employers for their own. */
@Boundary
public class Imports {

    private static final int PORTION = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ImportFiles files;

    @Inject
    Caller caller;

    /**
     * Keeps the table; its check begins within seconds. An earlier one of the caller's that waits for a word is dropped: this
     * is the mended one.
     *
     * @throws Refused while an earlier one is being worked through
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public long bring(String fileName, InputStream content) {
        unfinished().forEach(this::makeRoom);
        NeedImport one = new NeedImport(fileName, caller);
        entities.persist(one);
        entities.flush();
        files.keep(one.id(), content);
        return one.id();
    }

    private List<NeedImport> unfinished() {
        return entities.createQuery(
                        "select i from NeedImport i where i.account = :own and i.state in :unfinished",
                        NeedImport.class)
                .setParameter("own", caller.account().orElse(0L))
                .setParameter("unfinished", ImportState.UNFINISHED)
                .getResultList();
    }

    private void makeRoom(NeedImport earlier) {
        if (earlier.state().isAtWork()) {
            throw new Refused("needs.refused.import.busy", earlier.fileName()).at("file");
        }
        drop(earlier.id());
    }

    /** The caller's own, the latest first. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<NeedImport> latest(int most) {
        return entities.createQuery(
                        "select i from NeedImport i where i.account = :own order by i.id desc", NeedImport.class)
                .setParameter("own", caller.account().orElse(0L))
                .setHint("eclipselink.read-only", true)
                .setMaxResults(most)
                .getResultList();
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public NeedImport byId(long id) {
        return visible(entities.find(NeedImport.class, id));
    }

    /** What is wrong, line by line. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Slice<ImportFault> faults(long id, Paging paging) {
        byId(id);
        List<ImportFault> rows = entities.createQuery(
                        "select f from ImportFault f where f.importId = :id order by f.line, f.id", ImportFault.class)
                .setParameter("id", id)
                .setHint("eclipselink.read-only", true)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery("select count(f) from ImportFault f where f.importId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    /** All of it, read in portions. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Stream<ImportFault> allFaults(long id) {
        int pages = faults(id, new Paging(1, PORTION, "", false)).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> faults(id, new Paging(page, PORTION, "", false)).rows().stream());
    }

    /** Says yes: the good lines become needs. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void carryOut(long id) {
        own(id).carryOut();
    }

    /** Says no: nothing was stored, and the table is thrown away. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void drop(long id) {
        own(id).drop();
        files.remove(id);
    }

    private NeedImport own(long id) {
        NeedImport one = visible(entities.find(NeedImport.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (!one.isOf(caller)) {
            throw new Refused.NotAllowed();
        }
        return one;
    }

    private NeedImport visible(NeedImport one) {
        if (one == null || !one.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        return one;
    }
}
