package perspectiva.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/**
 * An affiliation is the time a person belongs to an organisation: from a day on, in a position, perhaps with a role in the
 * portal and a mandate that allows it. It may be suspended and taken up again. When the person leaves it gets a last day and
 * stays: what the person did for the organisation remains explained.
 */
@Entity
@Table(name = "core_affiliation")
public class Affiliation extends StoredRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "position_text")
    private String position;

    @Enumerated(EnumType.STRING)
    @Column(name = "org_role")
    private OrgRole role;

    @Column(name = "starts_on")
    private LocalDate from;

    /** The first day the person no longer belonged to it. */
    @Column(name = "ends_on")
    private LocalDate to;

    @Column(name = "is_suspended")
    private boolean suspended;

    private String mandate = "";

    protected Affiliation() {}

    /** Somebody who works there from the day on, without a say in the portal. */
    public Affiliation(Person person, Organisation organisation, String position, LocalDate from) {
        this.person = person;
        this.organisation = organisation;
        this.position = Typed.optional(position, 200, "position");
        this.from = from;
    }

    /** Gives a role in the portal. */
    public Affiliation appointedAs(OrgRole newRole) {
        role = newRole;
        return this;
    }

    /** @param document the paper that allows the person to act: "Доверенность № 12 от 01.02.2026" */
    public Affiliation mandatedBy(String document) {
        mandate = Typed.optional(document, 500, "mandate");
        return this;
    }

    public void suspend() {
        suspended = true;
    }

    public void reinstate() {
        suspended = false;
    }

    /** The person left today and can do nothing more from this moment on. */
    public void end() {
        LocalDate today = Now.today();
        to = today.isBefore(from) ? from : today;
    }

    /** The person was erased: the time stays, what told of the person goes. */
    public void forget() {
        if (to == null) {
            end();
        }
        role = null;
        position = "";
        mandate = "";
    }

    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the person may act for the organisation on that day. */
    public boolean mayActOn(LocalDate day) {
        return role != null && !suspended && isCurrentOn(day);
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String position() {
        return position;
    }

    /** The role in the portal; empty for people who only work there. */
    public Optional<OrgRole> role() {
        return Optional.ofNullable(role);
    }

    public LocalDate from() {
        return from;
    }

    /** The last day, the first day itself when it was ended on that or before; empty while it lasts. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(to).map(day -> day.isAfter(from) ? day.minusDays(1) : from);
    }

    public boolean isSuspended() {
        return suspended;
    }

    public String mandate() {
        return mandate;
    }
}
