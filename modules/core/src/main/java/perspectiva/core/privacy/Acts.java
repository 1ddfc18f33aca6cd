package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;

/** Acts of destruction: numbered without gaps, written into the audit log, kept for three years. They name nobody. */
@ApplicationScoped
class Acts {

    /** The series of the acts' numbers: «акт об уничтожении». */
    private static final String SERIES = "АУ";

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    String number() {
        return numbers.next(SERIES, Now.today().getYear());
    }

    /** @param what what was destroyed, without anybody's name */
    void write(String number, String what) {
        audit.note("core.audit.destroyed", number, what);
    }
}
