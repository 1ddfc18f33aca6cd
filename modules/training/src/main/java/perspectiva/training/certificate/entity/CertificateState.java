package perspectiva.training.certificate.entity;

import java.util.Locale;

/** Where a document stands in the register. There is no way back. */
public enum CertificateState {
    ISSUED,
    /** Holds no more, for a reason that is written down. */
    REVOKED,
    /** Another document was issued in its place. */
    SUPERSEDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
