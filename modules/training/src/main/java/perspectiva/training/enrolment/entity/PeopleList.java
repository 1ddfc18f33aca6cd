package perspectiva.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * A list of people somebody brought for a session, the office or an organisation that sends its staff. It is checked as a whole
 * when it is brought; whoever brought it says yes, and its people are let in one by one in the background, or no, and nothing
 * was done. What stops in the middle goes on where it stopped.
 */
@Entity
@Table(name = "training_list")
public class PeopleList extends StoredRecord {

    private static final int NAME_MOST = 200;

    /** A worker that was not heard of for so long has died. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "account_id")
    private long account;

    @Column(name = "account_name")
    private String accountName;

    /** Whose staff it is; null when the office brings it. */
    @Column(name = "sponsor_id")
    private Long sponsor;

    /** The signed papers the office holds; empty when an organisation sends its staff. */
    private String paper;

    @Enumerated(EnumType.STRING)
    private ListState state = ListState.CHECKED;

    @Column(name = "worked_at")
    private Instant workedAt;

    protected PeopleList() {}

    public PeopleList(long sessionId, String fileName, String paper, Caller by) {
        this.sessionId = sessionId;
        this.fileName = fileName.length() > NAME_MOST ? fileName.substring(0, NAME_MOST) : fileName;
        this.account = by.account().orElseThrow(Refused.NotAllowed::new);
        this.accountName = by.displayName();
        boolean isOfOffice = by.is(Role.DIRECTOR);
        this.sponsor = isOfOffice ? null : by.organisation().orElseThrow(Refused.NotAllowed::new);
        this.paper = isOfOffice ? Typed.optional(paper, Application.NOTE_MOST, "paper") : "";
        if (isOfOffice && this.paper.isEmpty()) {
            throw new Refused("training.enrolment.refused.paper").at("paper");
        }
    }

    /** The office reads all, everybody else their own. */
    public boolean isVisibleTo(Caller caller) {
        return caller.is(Role.DIRECTOR) || isOf(caller);
    }

    public boolean isOf(Caller caller) {
        return caller.account().filter(own -> own == account).isPresent();
    }

    /** In whose name people are let in. */
    public Identity bringer() {
        Set<Role> roles = EnumSet.of(isOfOffice() ? Role.DIRECTOR : Role.EMPLOYER);
        return new Identity(
                Optional.of(account), accountName, Optional.ofNullable(sponsor), roles, Identity.RUSSIAN, false);
    }

    /** @param good how many people may come */
    public void carryOut(long good) {
        expect(ListState.CHECKED);
        if (good == 0) {
            throw new Refused("training.list.refused.nobody");
        }
        state = ListState.RUNNING;
    }

    public void drop() {
        expect(ListState.CHECKED);
        state = ListState.DROPPED;
    }

    public void finish() {
        expect(ListState.RUNNING);
        state = ListState.DONE;
    }

    /** @return whether the work is the caller's now; it is nobody else's then until its worker died */
    public boolean claim() {
        if (state != ListState.RUNNING
                || workedAt != null && workedAt.isAfter(Now.instant().minus(SILENCE))) {
            return false;
        }
        workedAt = Now.instant();
        return true;
    }

    public void progressed() {
        workedAt = Now.instant();
    }

    /** Its worker stops before the end: another may go on at once. */
    public void giveBack() {
        workedAt = null;
    }

    private void expect(ListState wanted) {
        if (state != wanted) {
            throw new Refused.ChangedMeanwhile();
        }
    }

    public boolean isOfOffice() {
        return sponsor == null;
    }

    public Optional<Long> sponsor() {
        return Optional.ofNullable(sponsor);
    }

    public long sessionId() {
        return sessionId;
    }

    public String fileName() {
        return fileName;
    }

    public String paper() {
        return paper;
    }

    public ListState state() {
        return state;
    }

    public boolean isRunning() {
        return state == ListState.RUNNING;
    }

    public boolean isChecked() {
        return state == ListState.CHECKED;
    }
}
