package perspectiva.demand.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import perspectiva.core.store.StoredRecord;
import perspectiva.core.text.Characters;
import perspectiva.needs.OpenNeed;
import perspectiva.spi.Refused;

/**
 * A need group is similar needs of several employers that are served together, for instance by one course. It forms: needs join
 * and leave, and employers say what they commit themselves to. It is agreed once an employer commits itself to interview or to
 * hire; later it may form anew, or be dissolved with a reason, and its needs are free again.
 */
@Entity
@Table(name = "demand_group")
public class DemandGroup extends StoredRecord {

    private static final int TITLE_MOST = 120;
    private static final int REASON_MOST = 1000;

    @Column(name = "record_number")
    private String number;

    private String title;

    private String occupation;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private GroupState state = GroupState.FORMING;

    protected DemandGroup() {}

    /**
     * @param startsOn when the first people are wanted
     * @param endsOn by when the last are, not before
     */
    public DemandGroup(String title, String occupation, LocalDate startsOn, LocalDate endsOn) {
        this.title = said(title, TITLE_MOST, "demand.refused.group.title", "groupTitle");
        this.occupation = occupation;
        if (startsOn == null) {
            throw new Refused("demand.refused.group.period").at("startsOn");
        }
        if (endsOn == null || endsOn.isBefore(startsOn)) {
            throw new Refused("demand.refused.group.period").at("endsOn");
        }
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    static String said(String typed, int most, String missing, String field) {
        String said = typed == null ? "" : Characters.legible(typed).strip();
        if (said.isEmpty()) {
            throw new Refused(missing).at(field);
        }
        if (said.length() > most) {
            throw new Refused("demand.refused.toolong", most, said.length() - most).at(field);
        }
        return said;
    }

    /** Its place in the series, given when everything else about it is right. */
    public void register(String given) {
        number = given;
    }

    /** Needs join while the group forms. */
    public GroupNeed join(OpenNeed need) {
        expect(GroupState.FORMING);
        return new GroupNeed(id(), need);
    }

    /** @param reason in words its employer may hear */
    public void leave(String reason) {
        expect(GroupState.FORMING);
        said(reason, REASON_MOST, "demand.refused.group.why", "leavingReason");
    }

    /**
     * Takes down what an employer says.
     *
     * @param of one of its needs in the group
     * @param wanted how many people it still wants in the group
     */
    public Commitment commit(GroupNeed of, int wanted, Promise promise) {
        expectAlive();
        promise.check(wanted);
        return new Commitment(id(), of, promise);
    }

    /** An employer takes back what it said; a group nobody stands by any more forms anew. */
    public void withdraw(Commitment said, String reason) {
        expectAlive();
        said(reason, REASON_MOST, "demand.refused.group.why", "withdrawalReason");
        said.withdraw();
    }

    /** Whether it was agreed, and none of these leads to work any more: then it forms anew. */
    public boolean reopenWithout(Collection<Commitment> standing) {
        if (state != GroupState.AGREED || standing.stream().anyMatch(Commitment::isOfWork)) {
            return false;
        }
        state = GroupState.FORMING;
        return true;
    }

    /** @param standing what employers stand by now */
    public void agree(Collection<Commitment> standing) {
        expect(GroupState.FORMING);
        if (standing.stream().noneMatch(Commitment::isOfWork)) {
            throw new Refused("demand.refused.group.uncommitted");
        }
        state = GroupState.AGREED;
    }

    /** Something has changed: it forms anew. */
    public void reopen() {
        expect(GroupState.AGREED);
        state = GroupState.FORMING;
    }

    /** @param reason in words its employers may hear */
    public void dissolve(String reason) {
        expectAlive();
        said(reason, REASON_MOST, "demand.refused.group.reason", "reason");
        state = GroupState.DISSOLVED;
    }

    private void expectAlive() {
        if (state == GroupState.DISSOLVED) {
            throw refused();
        }
    }

    private void expect(GroupState expected) {
        if (state != expected) {
            throw refused();
        }
    }

    private Refused refused() {
        return new Refused("demand.refused.group.state", state.word());
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String occupation() {
        return occupation;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public GroupState state() {
        return state;
    }

    public boolean isForming() {
        return state == GroupState.FORMING;
    }

    public boolean isAgreed() {
        return state == GroupState.AGREED;
    }

    public boolean isAlive() {
        return state != GroupState.DISSOLVED;
    }
}
