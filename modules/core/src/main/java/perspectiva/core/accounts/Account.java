package perspectiva.core.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * An account is one person's way into the portal. It begins invited, without a password; its owner opens it by choosing one.
 * An administrator can suspend it and take it up again. What it may do is not written
 * here but in {@link Grant grants} and affiliations, which have dates. Its epoch counts the times everybody who was signed in
 * with it had to go: a session of an older epoch is worth nothing.
 */
@Entity
@Table(name = "core_account")
public class Account extends StoredRecord {

    /** How an account stands. */
    public enum State {
        INVITED,
        ACTIVE,
        SUSPENDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @OneToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private State state = State.INVITED;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "last_step")
    private long lastStep;

    @ElementCollection
    @CollectionTable(name = "core_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_hash")
    private Set<String> recoveryCodes = new HashSet<>();

    private String language;

    @Column(name = "session_epoch")
    private int epoch;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    protected Account() {}

    public Account(Person person, String email, Locale language) {
        this.person = person;
        moveTo(email);
        read(language);
    }

    /** Opens an invited account, or gives a new password; whoever was signed in with the old one must go. */
    void open(String newPasswordHash) {
        if (state == State.SUSPENDED) {
            throw new Refused("core.refused.account.suspended");
        }
        passwordHash = newPasswordHash;
        state = State.ACTIVE;
        signOutEverywhere();
    }

    /** The same password, stored with more work. */
    void strengthen(String strongerHash) {
        passwordHash = strongerHash;
    }

    void signedIn() {
        lastSignIn = Now.instant();
    }

    void suspend() {
        state = State.SUSPENDED;
        signOutEverywhere();
    }

    /** Takes a suspended account up again, opened or invited as it was. */
    void reinstate() {
        if (person.isErased()) {
            throw new Refused("core.refused.account.erased");
        }
        if (state == State.SUSPENDED) {
            state = passwordHash == null ? State.INVITED : State.ACTIVE;
        }
    }

    void signOutEverywhere() {
        epoch++;
    }

    /** From now on a code of this secret is asked for, too. */
    void protect(String newSealedSecret, long usedStep, Collection<String> recoveryHashes) {
        sealedSecret = newSealedSecret;
        lastStep = usedStep;
        renewRecoveryCodes(recoveryHashes);
    }

    void renewRecoveryCodes(Collection<String> hashes) {
        recoveryCodes.clear();
        recoveryCodes.addAll(hashes);
    }

    void unprotect() {
        sealedSecret = null;
        recoveryCodes.clear();
    }

    /** Each code opens once: whoever looked over a shoulder cannot use it again. */
    boolean useStep(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    boolean useRecoveryCode(String hash) {
        return recoveryCodes.remove(hash);
    }

    /** Nobody can sign in with it again, and it leads to nobody. It stays: what it did remains explained by its number. */
    void erase() {
        suspend();
        passwordHash = null;
        unprotect();
        email = "erased-" + id() + "@erased.invalid";
        lastSignIn = null;
    }

    final void moveTo(String newEmail) {
        email = address(newEmail);
    }

    /** The e-mail as accounts keep it, in lower case. */
    static String address(String typed) {
        String address = Typed.email(typed, "email");
        if (address.isEmpty()) {
            throw new Refused("core.refused.empty").at("email");
        }
        return address;
    }

    final void read(Locale newLanguage) {
        language = newLanguage.getLanguage().equals("en") ? "en" : "ru";
    }

    public Person person() {
        return person;
    }

    public String email() {
        return email;
    }

    public State state() {
        return state;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    String passwordHash() {
        return passwordHash;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    /** Whether it asks for a second factor. */
    public boolean isProtected() {
        return sealedSecret != null;
    }

    public int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public int epoch() {
        return epoch;
    }

    public Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }
}
