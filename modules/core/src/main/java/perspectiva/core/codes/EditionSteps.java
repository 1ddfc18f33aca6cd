package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.audit.Audit;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.CodeUses;

/**
 * The work at an edition, cut into steps of one transaction each: pages are read and written between them, and what stops in
 * the middle goes on where it stopped.
 */
@ApplicationScoped
@Transactional
class EditionSteps {

    private static final int CODES_AT_ONCE = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EditionFiles files;

    @Inject
    CodeWriter writer;

    @Inject
    Links links;

    @Inject
    Extensions extensions;

    @Inject
    Audit audit;

    @Inject
    Event<ListChanged> changed;

    List<Long> waiting() {
        return entities.createQuery(
                        "select e.id from Edition e where e.state in (:brought, :applying) order by e.id", Long.class)
                .setParameter("brought", EditionState.BROUGHT)
                .setParameter("applying", EditionState.APPLYING)
                .getResultList();
    }

    /** Its state when it is this worker's now; {@link EditionState#DROPPED} when somebody else is at it. */
    EditionState claim(long id) {
        Edition edition = edition(id);
        return edition.claim() ? edition.state() : EditionState.DROPPED;
    }

    Reading read(long id) {
        return Reading.of(edition(id).list(), files.of(id));
    }

    void check(long id, Reading reading) {
        Edition edition = edition(id);
        Comparison comparison = new Comparison(held(edition.list()), reading, edition.isWhole());
        Findings findings = comparison.findings();
        orphans(edition, comparison.vanishing(edition.isWhole()), findings);
        findings.kept().forEach(finding -> entities.persist(finding.in(id)));
        edition.checked(findings);
    }

    private List<Comparison.Held> held(CodeList list) {
        return entities.createQuery(
                        "select c.code, c.titleEn, c.titleRu, c.retired from Code c where c.list = :list order by c.code",
                        Object[].class)
                .setParameter("list", list)
                .getResultStream()
                .map(row -> new Comparison.Held(
                        (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue() == 1))
                .toList();
    }

    /** Asks every module whose records use what would vanish. */
    private void orphans(Edition edition, List<Comparison.Held> vanishing, Findings findings) {
        Map<String, Comparison.Held> byCode =
                vanishing.stream().collect(Collectors.toMap(Comparison.Held::code, Function.identity()));
        for (int from = 0; from < vanishing.size(); from += CODES_AT_ONCE) {
            List<String> codes = vanishing.subList(from, Math.min(vanishing.size(), from + CODES_AT_ONCE)).stream()
                    .map(Comparison.Held::code)
                    .toList();
            extensions.ask(
                    CodeUses.class, module -> module.usesOf(edition.list().word(), codes)
                            .forEach(use -> findings.add(Finding.orphan(
                                    use.code(), byCode.get(use.code()).title(), use.key(), use.count()))));
        }
    }

    int done(long id) {
        return edition(id).done();
    }

    /** Writes some codes; {@code done} counts codes and links written by then. */
    void write(long id, List<CodeRow> rows, int done) {
        Edition edition = edition(id);
        writer.write(edition, rows);
        edition.progressed(done);
    }

    void link(long id, List<Link> some, int done) {
        links.add(id, some);
        edition(id).progressed(done);
    }

    /** Retires what a whole edition lacks. @return whether some are left */
    boolean retire(long id) {
        Edition edition = edition(id);
        edition.progressed(edition.done());
        return edition.isWhole()
                && edition.codes() > 0
                && writer.retireMissing(edition, CODES_AT_ONCE) == CODES_AT_ONCE;
    }

    void finish(long id, Reading reading) {
        Edition edition = edition(id);
        if (edition.isWhole()) {
            links.replaceEarlier(
                    edition, reading.links().stream().map(Link::kind).collect(Collectors.toSet()));
        }
        writer.putInForce(edition);
        files.forget(id);
        changed.fire(new ListChanged(edition.list()));
        audit.note("core.audit.edition.inforce", edition.label(), "");
    }

    void fail(long id, String why) {
        edition(id).fail(why);
    }

    private Edition edition(long id) {
        return entities.find(Edition.class, id);
    }
}
