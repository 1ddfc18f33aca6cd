package perspectiva.core.accounts;

import perspectiva.core.audit.Audit;
import perspectiva.spi.Caller;

/** An audit log for tests that are not about what is noted. */
final class Silent extends Audit {

    @Override
    public void note(String action, String subject, String detail) {
        // Not noted.
    }

    @Override
    public void noteFor(Caller somebody, String action, String subject, String detail) {
        // Nor for whom.
    }
}
