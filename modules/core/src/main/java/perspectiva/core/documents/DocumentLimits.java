package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.start.Settings;

/** How much may be attached: {@code perspectiva.documents.*}. */
@Named("documentLimits")
@ApplicationScoped
public class DocumentLimits {

    /** Pages that take documents hear 64 megabytes at once; the form around the file needs some. */
    private static final int LARGEST = 60;

    @Inject
    Settings settings;

    /** Megabytes a file, 1 to 60. */
    public int megabytes() {
        return Math.max(1, Math.min(LARGEST, settings.number("documents.megabytes", 10)));
    }

    /** What one page takes at once, in megabytes. */
    public int megabytesAtOnce() {
        return LARGEST;
    }

    /** Documents a record, at least one. */
    public int perRecord() {
        return Math.max(1, settings.number("documents.per-record", 20));
    }

    /** Megabytes that all documents together may take. */
    public int quotaMegabytes() {
        return settings.number("documents.quota-megabytes", 2_000);
    }

    long bytes() {
        return (long) megabytes() << 20;
    }

    long quotaBytes() {
        return (long) quotaMegabytes() << 20;
    }
}
