package perspectiva.needs.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Organisations;
import perspectiva.core.records.History;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Refused;

/** The steps of an import, each a transaction: what a portion stores and how far the import is are stored together. */
@ApplicationScoped
@Transactional
class ImportSteps {

    private static final String OPEN_NEEDS =
            """
            select n.employerId, n.form.title, n.form.place, n.form.posts, n.form.payFrom, n.form.payTo, n.form.startWanted
            from Need n where n.state in :states and (n.employerId = :own or :own = 0)""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller callers;

    /** What is remembered from one portion to the next. */
    record Memory(Employers employers, Set<Sameness> seen, LineForm.Words words) {}

    /** The imports that have work to do, the oldest first. */
    List<Long> waiting() {
        return entities.createQuery("select i.id from NeedImport i where i.state in :work order by i.id", Long.class)
                .setParameter("work", List.of(ImportState.CHECKING, ImportState.IMPORTING))
                .getResultList();
    }

    /** The import as it stands; what is done with it is not stored. */
    NeedImport look(long id) {
        NeedImport found = entities.find(NeedImport.class, id);
        entities.refresh(found);
        return found;
    }

    Employers employersFor(NeedImport one) {
        Optional<Long> own = one.isForAnybody() ? Optional.empty() : Optional.of(one.organisation());
        return new Employers(organisations, own);
    }

    /** What the needs that are not over say: lines that say the same are not taken. */
    Set<Sameness> existing(NeedImport one) {
        Set<Sameness> seen = new HashSet<>();
        List<NeedState> states =
                List.of(NeedState.DRAFT, NeedState.VERIFIED, NeedState.PUBLISHED, NeedState.PARTLY_FILLED);
        entities.createQuery(OPEN_NEEDS, Object[].class)
                .setParameter("states", states)
                .setParameter("own", one.isForAnybody() ? 0L : one.organisation())
                .getResultList()
                .forEach(row -> seen.add(Sameness.of(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Integer) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        (LocalDate) row[6])));
        return seen;
    }

    /** Reads a portion and stores what is wrong with it. @param done lines dealt with before */
    void check(long id, int done, List<ImportLine> lines, Memory memory) {
        NeedImport one = lockedAt(id, done);
        for (ImportLine line : lines) {
            Judgement judged = judge(one, line, memory);
            if (one.isEachFaultTold()) {
                judged.faults().forEach(fault -> entities.persist(new ImportFault(id, line.number(), fault)));
            }
            one.checkedLine(judged.isGood() ? 1 : 0, judged.isTwice() ? 1 : 0, judged.isWrong() ? 1 : 0);
        }
    }

    /** Remembers what the lines say that were dealt with before. */
    void recall(NeedImport one, List<ImportLine> lines, Memory memory) {
        lines.forEach(line -> judge(one, line, memory));
    }

    /** Makes the good lines of a portion needs that wait for the director. @param done lines dealt with before */
    void take(long id, int done, List<ImportLine> lines, Memory memory) {
        NeedImport one = lockedAt(id, done);
        for (ImportLine line : lines) {
            Judgement judged = judge(one, line, memory);
            if (judged.isGood()) {
                entities.persist(judged.need());
                callers.as(one.bringer(), () -> {
                    history.changed(
                            Needs.KIND, judged.need().id(), "", judged.need().stage(), "");
                    return null;
                });
            }
            one.importedLine(judged.isGood());
        }
        // What was stored is not needed again; thousands of needs would slow every next portion down.
        entities.flush();
        entities.clear();
    }

    /** The need a line makes, or why it makes none. */
    private record Judgement(Need need, boolean isTwice, List<Refused> faults) {

        boolean isGood() {
            return faults.isEmpty();
        }

        boolean isWrong() {
            return !isGood() && !isTwice;
        }
    }

    private static Judgement judge(NeedImport one, ImportLine line, Memory memory) {
        LineForm read = new LineForm(line, memory.words());
        if (!read.faults().isEmpty()) {
            return new Judgement(null, false, read.faults());
        }
        try {
            Employers.Employer employer = memory.employers().of(line);
            NeedForm form = read.form();
            Need need = new Need(employer.id(), employer.name(), form, Source.IMPORT, one.bringer());
            need.submit();
            boolean isNew = memory.seen().add(Sameness.of(employer.id(), form));
            List<Refused> faults =
                    isNew ? List.of() : List.of(new Refused("needs.import.twice").at(ImportColumn.TITLE.field()));
            return new Judgement(need, !isNew, faults);
        } catch (Refused wrong) {
            return new Judgement(null, false, List.of(wrong));
        }
    }

    void checked(long id) {
        change(id, NeedImport::checked);
    }

    void finished(long id) {
        NeedImport one = change(id, NeedImport::finished);
        callers.as(one.bringer(), () -> {
            audit.note("needs.audit.imported", one.fileName(), "%d / %d".formatted(one.created(), one.total()));
            return null;
        });
    }

    void failed(long id, String key) {
        change(id, one -> one.failed(key));
    }

    private NeedImport change(long id, Consumer<NeedImport> verb) {
        NeedImport one = locked(id);
        verb.accept(one);
        entities.flush();
        return one;
    }

    /** A portion another node has stored meanwhile is not stored again. */
    private NeedImport lockedAt(long id, int done) {
        NeedImport one = locked(id);
        if (one.done() != done) {
            throw new IllegalStateException("Somebody else is at import " + id);
        }
        return one;
    }

    private NeedImport locked(long id) {
        return entities.find(NeedImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
