package perspectiva.training.certificate.entity;

import java.util.Locale;
import perspectiva.training.course.entity.DocumentKind;

/** Whether the federal register of documents about education (FIS FRDO) knows of a document (273-FZ, article 98). */
public enum FrdoStatus {
    /** A certificate of participation, which is not reported. */
    NOT_NEEDED,
    DUE,
    REPORTED;

    static FrdoStatus first(DocumentKind kind) {
        return kind == DocumentKind.PARTICIPATION ? NOT_NEEDED : DUE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
