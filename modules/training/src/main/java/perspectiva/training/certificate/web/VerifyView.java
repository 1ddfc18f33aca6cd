package perspectiva.training.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.caller.ComesFrom;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.certificate.Verification;
import perspectiva.training.certificate.Verified;

/** Checks one document: its code is typed, or stands in the address the square code leads to. */
@Named("trainingVerifyView")
@RequestScoped
public class VerifyView {

    @Inject
    Verification verification;

    @Inject
    ComesFrom from;

    @Inject
    Caller caller;

    private String code;
    private Verified found;
    private boolean unknown;

    public void check() {
        if (code != null && !code.isBlank()) {
            found = verification.check(code, from.address()).orElse(null);
            unknown = found == null;
        }
    }

    /** Whether many may be checked at once. */
    public boolean isChecker() {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL, Role.MEMBER, Role.EMPLOYER);
    }

    /** Null when nothing was found. */
    public Verified getFound() {
        return found;
    }

    /** Whether no document has the code. */
    public boolean isUnknown() {
        return unknown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
