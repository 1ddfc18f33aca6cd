package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.documents.Document.State;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Judges what was brought and gives it its place, the file before the row. Works in its caller's transaction. */
@ApplicationScoped
class Attaching {

    @Inject
    DocumentFiles files;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentLimits limits;

    @Inject
    Sniffer sniffer;

    @Inject
    DocumentJournal journal;

    @Inject
    Caller caller;

    Document attach(String kind, long record, Brought brought) {
        Taken file = files.take(brought);
        boolean isKept = false;
        try {
            Document judged = new Document(kind, record, brought.name(), typeOf(file, brought), file, caller);
            Optional<Document> same = rows.same(kind, record, file.sha256());
            if (same.isPresent()) {
                return same.get();
            }
            refuseTooMuch(judged);
            files.settle(file);
            store(judged);
            journal.attached(judged);
            isKept = true;
            return judged;
        } finally {
            if (!isKept) {
                files.drop(file.storedAs());
            }
        }
    }

    /** The database knows when somebody else attached the same at this moment. */
    private void store(Document judged) {
        try {
            rows.add(judged);
        } catch (PersistenceException attachedMeanwhile) {
            throw new Refused("core.refused.document.meanwhile", judged.name()).at("papers");
        }
    }

    private DocumentType typeOf(Taken file, Brought brought) {
        String name = FileName.shown(brought.name());
        try {
            return sniffer.typeOf(file.path())
                    .orElseThrow(() -> new Refused("core.refused.document.type", name).at("papers"));
        } catch (UnsafeFile runs) {
            throw new Refused("core.refused.document.unsafe", name).at("papers");
        } catch (IOException unreadable) {
            throw new Refused("core.refused.document.type", name).at("papers");
        }
    }

    private void refuseTooMuch(Document one) {
        rows.hold(one.kind(), one.recordId());
        if (rows.of(one.kind(), one.recordId(), Set.of(State.ATTACHED)).size() >= limits.perRecord()) {
            throw new Refused("core.refused.document.many", one.name(), limits.perRecord()).at("papers");
        }
        if (rows.bytes() + one.bytes() > limits.quotaBytes()) {
            throw new Refused("core.refused.document.quota", one.name()).at("papers");
        }
    }
}
