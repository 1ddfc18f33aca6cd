package perspectiva.core.privacy;

import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** What personal data is processed for, in which words. Everybody may read them; the office writes new editions. */
@Boundary
public class Purposes {

    @Inject
    Consents consents;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** Every purpose with its present words. */
    @AllowedTo(Role.VISITOR)
    public List<ConsentLine> all() {
        return consents.of(0);
    }

    /** The editions of one purpose, the present one first. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<PurposeText> texts(String purpose) {
        return consents.texts(purpose);
    }

    /** Whoever consented to the former words keeps that consent, and is asked to consent to the new ones. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void write(String purpose, PurposeSheet sheet) {
        PurposeText next = consents.texts(purpose).get(0).next(sheet, caller.displayName());
        consents.publish(next);
        audit.note("core.audit.purpose", purpose, Integer.toString(next.edition()));
    }
}
