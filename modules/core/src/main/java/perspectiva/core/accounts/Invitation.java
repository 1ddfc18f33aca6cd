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
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * An invitation asks somebody to act for an organisation. It stands for seven days; only when the person accepts it does an
 * affiliation come of it. What its owner sees of it is what the owner typed: whether there was an account, who it belongs to
 * and whether the person has declined stays between the portal and the person.
 */
@Entity
@Table(name = "core_invitation")
public class Invitation extends StoredRecord {

    static final Duration LIFE = Duration.ofDays(7);

    /** How an invitation stands. */
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String email;

    @Column(name = "typed_name")
    private String name;

    @Column(name = "position_text")
    private String position;

    @Enumerated(EnumType.STRING)
    @Column(name = "org_role")
    private OrgRole role;

    @Column(name = "invited_by")
    private String by;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "ends_at")
    private Instant endsAt = Now.instant().plus(LIFE);

    protected Invitation() {}

    /** @param by who invites, as the letter says it */
    Invitation(Account account, Organisation organisation, InvitationSheet sheet, String by) {
        if (sheet.getOrgRole() == null) {
            throw new Refused("core.refused.grant.role").at("orgRole");
        }
        this.account = account;
        this.organisation = organisation;
        this.email = Typed.email(sheet.getEmail(), "email");
        this.name = new Person(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic()).displayName();
        this.position = Typed.optional(sheet.getPosition(), 200, "position");
        this.role = sheet.getOrgRole();
        this.by = by;
    }

    /** The person consents. */
    Affiliation accept() {
        requireOpen();
        state = State.ACCEPTED;
        return new Affiliation(account.person(), organisation, position, Now.today()).appointedAs(role);
    }

    void decline() {
        requireOpen();
        state = State.DECLINED;
    }

    /** Whoever invited takes it back, whatever became of it meanwhile unless the person has accepted. */
    void withdraw() {
        if (state == State.ACCEPTED) {
            throw new Refused("core.refused.invitation");
        }
        state = State.WITHDRAWN;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refused("core.refused.invitation");
        }
    }

    /** Whether it can be accepted. */
    public boolean isOpen() {
        return state == State.OPEN && Now.instant().isBefore(endsAt);
    }

    Account account() {
        return account;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** The e-mail as it was typed. */
    public String email() {
        return email;
    }

    /** The name as it was typed, which need not be the one the person uses. */
    public String name() {
        return name;
    }

    public String position() {
        return position;
    }

    public OrgRole role() {
        return role;
    }

    /** Who invited. */
    public String by() {
        return by;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
