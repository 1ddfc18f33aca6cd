package perspectiva.core.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/** A one-time link lets whoever holds it do one thing once, for a while: begin, join, choose a new password, move. */
@Entity
@Table(name = "core_link")
public class OneTimeLink extends StoredRecord {

    /** What it is for. */
    public enum Purpose {
        /** To make the first administrator of a fresh installation. */
        SETUP(Duration.ofDays(7)),
        /** To open an invited account. */
        INVITE(Duration.ofDays(7)),
        /** To choose a new password. */
        RESET(Duration.ofMinutes(60)),
        /** To let a new e-mail count. */
        MOVE(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;

    private String email;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, Account account, String tokenHash) {
        this.purpose = purpose;
        this.account = account;
        this.tokenHash = tokenHash;
        this.expiresAt = Now.instant().plus(purpose.life());
    }

    /** Joining by it also accepts this invitation; when that is withdrawn the link opens nothing. */
    OneTimeLink accepting(Invitation itsInvitation) {
        invitation = itsInvitation;
        return this;
    }

    /** Opening it lets this e-mail count. */
    OneTimeLink movingTo(String newEmail) {
        email = newEmail;
        return this;
    }

    public boolean isOpen() {
        return usedAt == null && Now.instant().isBefore(expiresAt) && (invitation == null || invitation.isOpen());
    }

    public Purpose purpose() {
        return purpose;
    }

    Optional<Invitation> invitation() {
        return Optional.ofNullable(invitation);
    }

    /** The e-mail it is about; null unless it lets one count. */
    String email() {
        return email;
    }

    /** Whose it is; empty for the link that makes the first account. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }
}
