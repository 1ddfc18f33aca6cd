package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;

/** One person an organisation sent, and the way to take the person back. */
@Named("trainingSentView")
@ViewScoped
public class SentView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Staff staff;

    private Long id;
    private int version;
    private LeavingReason leaving;
    private String reason;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Enrolment enrolment;

    static String addressOf(long id) {
        return "/training/sent?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        version = getEnrolment().version();
    }

    public String accept() {
        return addressOf(staff.accept(id, version).id());
    }

    public String decline() {
        return addressOf(staff.decline(id, version).id());
    }

    public String release() {
        return addressOf(staff.release(id, version, leaving, reason).id());
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = staff.byId(id);
        }
        return enrolment;
    }

    public boolean isWaiting() {
        return getEnrolment().state() == EnrolmentState.WAITLISTED;
    }

    public long getPosition() {
        return staff.position(id);
    }

    /** Whether the organisation may answer to an offer. */
    public boolean isAnswerable() {
        return getEnrolment().isOffered();
    }

    public boolean isLeavable() {
        return getEnrolment().mayLeave();
    }

    public LeavingReason[] getReasons() {
        return LeavingReason.NAMED.toArray(LeavingReason[]::new);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LeavingReason getLeaving() {
        return leaving;
    }

    public void setLeaving(LeavingReason leaving) {
        this.leaving = leaving;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
