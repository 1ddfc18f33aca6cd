package perspectiva.core.documents;

import java.io.IOException;
import java.io.Serial;

/** A file of a kind that is taken, with something inside that runs. */
class UnsafeFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    UnsafeFile(String part) {
        super(part);
    }
}
