package perspectiva.core.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A token is the key of an organisation's own program. An owner of the organisation makes it and is told it once; it opens what
 * its maker may do for that organisation and nothing else, until it expires, is revoked, or its maker no longer acts there.
 */
@Entity
@Table(name = "core_api_token")
public class ApiToken extends StoredRecord {

    static final int LABEL = 100;

    /** A year and a day of grace: whoever forgets a token does not leave it open for ever. */
    static final int LONGEST_DAYS = 366;

    @ManyToOne
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account maker;

    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    /**
     * @param label what it is for, in its maker's words
     * @param days for how long it opens, 1 to {@value #LONGEST_DAYS}
     */
    ApiToken(Organisation organisation, Account maker, String label, int days, String tokenHash) {
        String said = label == null ? "" : label.strip();
        if (said.isEmpty() || said.length() > LABEL) {
            throw new Refused("core.refused.token.label", LABEL).at("label");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refused("core.refused.token.days", LONGEST_DAYS).at("days");
        }
        this.organisation = organisation;
        this.maker = maker;
        this.label = said;
        this.tokenHash = tokenHash;
        this.expiresOn = Now.today().plusDays(days);
    }

    /** Whether it opens anything today. */
    public boolean isOpen() {
        return revokedAt == null && Now.today().isBefore(expiresOn);
    }

    /** Revoked twice, it stays revoked since the first time. */
    void revoke() {
        if (revokedAt == null) {
            revokedAt = Now.instant();
        }
    }

    public Organisation organisation() {
        return organisation;
    }

    public Account maker() {
        return maker;
    }

    public String label() {
        return label;
    }

    /** The first day on which it opens nothing. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }

    /** open, expired or revoked. */
    public String state() {
        if (revokedAt != null) {
            return "revoked";
        }
        return isOpen() ? "open" : "expired";
    }
}
