package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;

/** One's own place in one session: an offer is answered here, and the place given up. */
@Named("trainingPlaceView")
@ViewScoped
public class PlaceView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    MyCourses courses;

    @Inject
    OpenSessions sessions;

    private Long id;
    private int version;
    private LeavingReason leaving;
    private String reason;
    private Long session;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Enrolment enrolment;

    private transient List<OpenSession> others;

    static String addressOf(long id) {
        return "/training/place?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        version = getEnrolment().version();
    }

    public String accept() {
        return addressOf(courses.accept(id, version).id());
    }

    public String decline() {
        return addressOf(courses.decline(id, version).id());
    }

    public String leave() {
        return addressOf(courses.leave(id, version, leaving, reason).id());
    }

    public String transfer() {
        if (session == null) {
            throw new Refused("training.enrolment.refused.nosession").at("session");
        }
        return addressOf(courses.transfer(id, version, session).id());
    }

    public boolean isOffered() {
        return getEnrolment().isOffered();
    }

    public boolean isWaiting() {
        return getEnrolment().state() == EnrolmentState.WAITLISTED;
    }

    public boolean isLeavable() {
        return getEnrolment().mayLeave();
    }

    public boolean isTransferable() {
        return getEnrolment().state() != EnrolmentState.ATTENDING
                && getEnrolment().mayMove()
                && !getOthers().isEmpty();
    }

    public long getPosition() {
        return courses.position(id);
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = courses.byId(id);
        }
        return enrolment;
    }

    /** Other sessions of the same course. */
    public List<OpenSession> getOthers() {
        if (others == null) {
            others = sessions.insteadOf(getEnrolment().session().id());
        }
        return others;
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

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
