package perspectiva.core.privacy;

import java.util.Locale;

/** Why the partnership may process personal data for a purpose (152-FZ, article 6). Only the first needs a consent. */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LAW,
    INTEREST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
