package perspectiva.demand.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.demand.Commitments;
import perspectiva.demand.GroupSums;
import perspectiva.demand.Member;
import perspectiva.demand.NeedGroups;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** One need group: its needs, and what their employers commit themselves to. */
@Named("demandGroupView")
@ViewScoped
public class GroupView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    NeedGroups groups;

    @Inject
    Commitments said;

    @Inject
    Occupations occupations;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private int version;
    private String reason;
    private String number;
    private Long leaving;
    private String leavingReason;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient DemandGroup group;

    private transient List<Member> members;
    private transient List<Commitment> commitments;

    static String addressOf(long id) {
        return "/demand/group?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        group = groups.byId(id);
        version = group.version();
    }

    public String agree() {
        return addressOf(groups.agree(getGroup().id(), version).id());
    }

    public String reopen() {
        return addressOf(groups.reopen(getGroup().id(), version).id());
    }

    public String dissolve() {
        return addressOf(groups.dissolve(getGroup().id(), version, reason).id());
    }

    public String add() {
        return addressOf(groups.add(getGroup().id(), version, number).id());
    }

    public String release() {
        long need = leaving == null ? 0 : leaving;
        return addressOf(
                groups.release(getGroup().id(), version, need, leavingReason).id());
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    /** The office reads the name it gave, which may name enterprises; everybody else the occupation. */
    public String getTitle() {
        return isOffice() ? getGroup().title() : getOccupation();
    }

    public String getOccupation() {
        return occupations.title(getGroup().occupation(), caller.language());
    }

    /** It names every employer of the group, and so is the office's. */
    public List<Transition> getHistory() {
        return history.of(NeedGroups.KIND, getGroup().id());
    }

    public GroupSums getSums() {
        return GroupSums.of(getMembers(), getCommitments());
    }

    /** The group that was opened: a form that is sent back may name another one in its address. */
    public DemandGroup getGroup() {
        if (group == null) {
            group = groups.byId(id);
        }
        return group;
    }

    int version() {
        return version;
    }

    public List<Member> getMembers() {
        if (members == null) {
            members = groups.membersOf(getGroup().id());
        }
        return members;
    }

    public List<Commitment> getCommitments() {
        if (commitments == null) {
            commitments = said.of(getGroup().id());
        }
        return commitments;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getLeaving() {
        return leaving;
    }

    public void setLeaving(Long leaving) {
        this.leaving = leaving;
    }

    public String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(String leavingReason) {
        this.leavingReason = leavingReason;
    }
}
