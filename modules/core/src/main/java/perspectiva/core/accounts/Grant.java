package perspectiva.core.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * A grant gives an account a role from one day to another: everywhere, or while it acts for one organisation. It may carry a
 * capability, a special right within the role such as "accountant". It is ended, never deleted.
 */
@Entity
@Table(name = "core_grant")
public class Grant extends StoredRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "granted_role")
    private Role role;

    @ManyToOne
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String capability;

    @Column(name = "starts_on")
    private LocalDate from;

    /** The first day it no longer holds. */
    @Column(name = "ends_on")
    private LocalDate to;

    protected Grant() {}

    private Grant(Account account, Role role, Organisation organisation) {
        if (role == null || role == Role.VISITOR) {
            throw new Refused("core.refused.grant.role").at("role");
        }
        if (organisation == null && (role == Role.MEMBER || role == Role.EMPLOYER || role == Role.TRAINER)) {
            throw new Refused("core.refused.grant.organisation").at("inn");
        }
        this.account = account;
        this.role = role;
        this.organisation = organisation;
        this.capability = "";
        this.from = Now.today();
    }

    /** For everything the role's holder does. */
    public static Grant everywhere(Account account, Role role) {
        return new Grant(account, role, null);
    }

    /** While the holder acts for the organisation. Members, employers and trainers always act for one. */
    public static Grant within(Account account, Role role, Organisation organisation) {
        return new Grant(account, role, organisation);
    }

    /** @param last its last day; nothing when it has none */
    public Grant lasting(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new Refused("core.refused.grant.dates").at("last");
        }
        from = first;
        to = last == null ? null : last.plusDays(1);
        return this;
    }

    public Grant withCapability(String special) {
        capability = Typed.optional(special, 60, "capability");
        return this;
    }

    /** It holds no more, from this moment on. */
    void end() {
        LocalDate today = Now.today();
        to = today.isBefore(from) ? from : today;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether it holds on this day or is still to begin. */
    boolean isToReckonWith(LocalDate day) {
        return to == null || day.isBefore(to) && from.isBefore(to);
    }

    public Account account() {
        return account;
    }

    public Role role() {
        return role;
    }

    /** The organisation it is tied to; empty when it holds everywhere. */
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    public String capability() {
        return capability;
    }

    public LocalDate from() {
        return from;
    }

    /** Its last day, the first day itself when it was ended on that or before; empty when it has none. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(to).map(day -> day.isAfter(from) ? day.minusDays(1) : from);
    }
}
