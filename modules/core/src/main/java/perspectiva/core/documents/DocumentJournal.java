package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;

/**
 * Writes down what happened to a paper. The record's history names its kind and size only: whoever reads the history need not
 * be allowed to read the papers, and their names may be names of people.
 */
@ApplicationScoped
class DocumentJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    void attached(Document document) {
        note(document, "core.record.document.attached", "");
        audit.note("core.audit.document.attached", document.name(), place(document));
    }

    void removed(Document document) {
        note(document, "core.record.document.removed", document.reason());
        audit.note("core.audit.document.removed", document.name(), place(document) + ": " + document.reason());
    }

    private void note(Document document, String key, String reason) {
        String size = formats.bytes(document.bytes(), Identity.RUSSIAN);
        String words = texts.text(Identity.RUSSIAN, key, document.type().name(), size, reason);
        history.noted(document.kind(), document.recordId(), words);
    }

    private static String place(Document document) {
        return document.kind() + " " + document.recordId();
    }
}
