package perspectiva.core.documents;

import static perspectiva.spi.Role.ADMINISTRATOR;
import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;
import static perspectiva.spi.Role.VISITOR;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.documents.Document.State;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Documented.Access;
import perspectiva.spi.Refused;

/** Papers attached to records: seen, attached and removed by those whom the record's module lets. */
@Boundary
public class Documents {

    @Inject
    DocumentRows rows;

    @Inject
    DocumentFiles files;

    @Inject
    Attaching attaching;

    @Inject
    Holders holders;

    @Inject
    DocumentJournal journal;

    @Inject
    Caller caller;

    /** A document to hand out, and where its file lies. */
    public record Opened(Document document, Path file) {}

    /** Nothing is shown to those who may not know of the record. */
    @AllowedTo(VISITOR)
    public Shelf shelf(String kind, long record) {
        Access access = holders.accessTo(kind, record);
        if (access == Access.NONE) {
            return Shelf.HIDDEN;
        }
        boolean isKept = access == Access.KEEP;
        Set<State> shown = isKept ? Set.of(State.ATTACHED, State.REMOVED) : Set.of(State.ATTACHED);
        Map<Boolean, List<Shelf.Paper>> papers = rows.of(kind, record, shown).stream()
                .map(document -> new Shelf.Paper(document, isThere(document)))
                .collect(Collectors.partitioningBy(paper -> paper.document().isAttached()));
        return new Shelf(true, isKept, papers.get(true), papers.get(false));
    }

    private boolean isThere(Document document) {
        return document.storedAs().filter(files::isThere).isPresent();
    }

    /**
     * Attaches a paper to a record; one that is there already, with the same content, is enough.
     *
     * @throws Refused when it is none of the kinds that are taken, too large, one too many, or there is no room
     */
    @AllowedTo({ADMINISTRATOR, DIRECTOR, BOARD, COUNCIL, MEMBER, EMPLOYER, TRAINER, PARTICIPANT})
    public Document attach(String kind, long record, Brought brought) {
        holders.requireKeeper(kind, record);
        return attaching.attach(kind, record, brought);
    }

    /** Takes a paper off the list, with a reason; it is kept until its time is over. */
    @AllowedTo({ADMINISTRATOR, DIRECTOR, BOARD, COUNCIL, MEMBER, EMPLOYER, TRAINER, PARTICIPANT})
    public void remove(long id, String why) {
        Document document = rows.locked(id);
        holders.requireKeeper(document.kind(), document.recordId());
        document.remove(why, caller);
        journal.removed(document);
    }

    /**
     * A paper to be read. What was removed only those read who keep the record.
     *
     * @throws Refused.NotFound also when it is not the caller's, was destroyed, or has lost its file
     */
    @AllowedTo(VISITOR)
    public Opened open(long id) {
        Document document = rows.byId(id);
        Access access = holders.accessTo(document.kind(), document.recordId());
        if (access == Access.NONE || access == Access.READ && !document.isAttached() || !isThere(document)) {
            throw new Refused.NotFound();
        }
        return new Opened(document, files.pathOf(document.storedAs().orElseThrow()));
    }
}
