package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Destroys papers for good: the rows in the caller's transaction, the files when it has succeeded, so that an act that fails
 * has lost nothing.
 */
@ApplicationScoped
class DocumentEnds {

    /** That a row let go of its file. */
    record Destroyed(String storedAs) {}

    @Inject
    DocumentFiles files;

    @Inject
    Event<Destroyed> destroyed;

    void destroy(List<Document> documents) {
        for (Document document : documents) {
            document.storedAs().ifPresent(file -> destroyed.fire(new Destroyed(file)));
            document.destroy();
        }
    }

    void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) Destroyed what) {
        files.drop(what.storedAs());
    }
}
