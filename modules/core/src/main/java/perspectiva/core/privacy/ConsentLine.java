package perspectiva.core.privacy;

import java.util.List;
import java.util.Optional;

/**
 * One purpose as one person sees it.
 *
 * @param text its present words
 * @param given the person's consents to it, the latest first, withdrawn ones included
 */
public record ConsentLine(Purpose purpose, PurposeText text, List<Consent> given) {

    /** The consent that holds now. */
    public Optional<Consent> current() {
        return given.stream().filter(Consent::isGiven).findFirst();
    }

    /** Whether the person said yes to older words than the present ones. */
    public boolean isOutdated() {
        return current().filter(consent -> consent.edition() < text.edition()).isPresent();
    }

    /** Whether a click of the person is enough to say yes. */
    public boolean isOpenToClick() {
        return purpose.needsConsent() && !purpose.isOnPaperOnly();
    }
}
