package perspectiva.demand.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;
import perspectiva.needs.OpenNeed;

/** A need in a group, as it was when it joined. A need is in one living group at most; the database sees to it. */
@Entity
@Table(name = "demand_group_need")
public class GroupNeed extends StoredRecord {

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "need_id")
    private long needId;

    @Column(name = "need_number")
    private String number;

    private String title;

    private String occupation;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employer_name")
    private String employerName;

    private int people;

    /** Nought while the group lives, its number afterwards: part of what is unique. */
    @Column(name = "dissolved_with")
    private long dissolvedWith;

    protected GroupNeed() {}

    GroupNeed(long groupId, OpenNeed need) {
        this.groupId = groupId;
        needId = need.id();
        number = need.number();
        title = need.title();
        occupation = need.occupation();
        employerId = need.employerId();
        employerName = need.employerName();
        people = need.free();
    }

    /** The group is no more: the need may join another. */
    public void release() {
        dissolvedWith = groupId;
    }

    public long groupId() {
        return groupId;
    }

    public long needId() {
        return needId;
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

    public long employerId() {
        return employerId;
    }

    public String employerName() {
        return employerName;
    }

    /** How many people it wanted when it joined. */
    public int people() {
        return people;
    }
}
