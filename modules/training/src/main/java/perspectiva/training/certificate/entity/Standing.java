package perspectiva.training.certificate.entity;

import java.time.LocalDate;
import java.util.Locale;

/** What somebody learns who checks a document. */
public enum Standing {
    VALID,
    /** Was valid until its last day. */
    EXPIRED,
    REVOKED,
    SUPERSEDED;

    /** @param validUntil the document's last day; null when it never ends */
    public static Standing of(CertificateState state, LocalDate validUntil, LocalDate today) {
        return switch (state) {
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case ISSUED -> validUntil != null && validUntil.isBefore(today) ? EXPIRED : VALID;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
