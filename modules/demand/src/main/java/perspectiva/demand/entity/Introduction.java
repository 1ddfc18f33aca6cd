package perspectiva.demand.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.core.text.Characters;
import perspectiva.needs.NeedEmployer;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * An introduction is a training institution's wish to be put in touch with the employer behind a need it knows only from the
 * board. The employer answers: accepted, the institution reads the name and the contact of that need; declined, it reads the
 * reason and no name. What was answered stays answered.
 */
@Entity
@Table(name = "demand_introduction")
public class Introduction extends StoredRecord {

    private static final int TEXT_MOST = 1000;

    @Column(name = "need_id")
    private long needId;

    private String occupation;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_name")
    private String schoolName;

    @Column(name = "asked_by")
    private Long askedBy;

    private String message;

    @Enumerated(EnumType.STRING)
    private IntroductionState state = IntroductionState.ASKED;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Introduction() {}

    /** @param said what the institution has to offer, in its words */
    public Introduction(NeedEmployer employer, Organisation school, String said, Caller by) {
        if (employer.organisation() == school.id()) {
            throw new Refused("demand.refused.own");
        }
        needId = employer.needId();
        occupation = employer.occupation();
        employerId = employer.organisation();
        schoolId = school.id();
        schoolName = school.shortName();
        askedBy = by.account().orElse(null);
        message = words(said, "demand.refused.message", "message");
    }

    public void accept() {
        answered(IntroductionState.ACCEPTED);
    }

    /** @param reason in words the institution reads */
    public void decline(String reason) {
        String said = words(reason, "demand.refused.reason", "reason");
        answered(IntroductionState.DECLINED);
        answer = said;
    }

    public void withdraw() {
        answered(IntroductionState.WITHDRAWN);
    }

    private void answered(IntroductionState next) {
        if (state != IntroductionState.ASKED) {
            throw new Refused("demand.refused.answered", state.word());
        }
        state = next;
        answeredAt = Now.instant();
    }

    private static String words(String typed, String missing, String field) {
        String said = typed == null ? "" : Characters.legible(typed).strip();
        if (said.isEmpty()) {
            throw new Refused(missing).at(field);
        }
        if (said.length() > TEXT_MOST) {
            throw new Refused("demand.refused.toolong", TEXT_MOST, said.length() - TEXT_MOST).at(field);
        }
        return said;
    }

    /** Both sides and the office know of it, nobody else. */
    public boolean isVisibleTo(Caller caller) {
        return isAnsweredBy(caller) || isAskedBy(caller);
    }

    /** Whether the caller speaks for the employer; the office does when the employer answered by telephone. */
    public boolean isAnsweredBy(Caller caller) {
        return caller.is(Role.DIRECTOR) || caller.isAny(Role.EMPLOYER, Role.MEMBER) && caller.actsFor(employerId);
    }

    public boolean isAskedBy(Caller caller) {
        return caller.is(Role.TRAINER) && caller.actsFor(schoolId);
    }

    /** Whether the caller may read who the employer is. */
    public boolean isNamedTo(Caller caller) {
        return isAnsweredBy(caller) || isAskedBy(caller) && state == IntroductionState.ACCEPTED;
    }

    public boolean isOpen() {
        return state == IntroductionState.ASKED;
    }

    public long needId() {
        return needId;
    }

    public String occupation() {
        return occupation;
    }

    public long employerId() {
        return employerId;
    }

    public long schoolId() {
        return schoolId;
    }

    public String schoolName() {
        return schoolName;
    }

    public String message() {
        return message;
    }

    public IntroductionState state() {
        return state;
    }

    /** Why it was declined; null when it was not. */
    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
