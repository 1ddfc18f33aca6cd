package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.spi.Refused;

/** One thing personal data is processed for. One purpose is one consent, given and withdrawn by itself. */
@Entity
@Table(name = "core_purpose")
public class Purpose {

    @Id
    private String code;

    @Column(name = "place_no")
    private int place;

    @Enumerated(EnumType.STRING)
    private LegalBasis basis;

    @Column(name = "is_on_paper")
    private int onPaper;

    protected Purpose() {}

    public String code() {
        return code;
    }

    /** Its place on the list, from 1. */
    public int place() {
        return place;
    }

    public LegalBasis basis() {
        return basis;
    }

    /** Whether the person must be asked. */
    public boolean needsConsent() {
        return basis == LegalBasis.CONSENT;
    }

    /** Whether the law wants the person's own signature: special data and publishing (152-FZ, articles 10 and 10.1). */
    public boolean isOnPaperOnly() {
        return onPaper == 1;
    }

    /** @throws Refused when nobody needs to consent to it, or a click is not enough */
    void requireOpenTo(Consent.By by) {
        if (!needsConsent()) {
            throw new Refused("core.refused.consent.unneeded");
        }
        if (isOnPaperOnly() && by == Consent.By.SELF) {
            throw new Refused("core.refused.consent.paper");
        }
    }
}
