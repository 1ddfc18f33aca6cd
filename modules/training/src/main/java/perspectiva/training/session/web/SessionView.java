package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Taught;

/** One session: read, led on, and changed by its form. */
@Named("trainingSessionView")
@ViewScoped
public class SessionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** What the office says next, by the state it is in. */
    private static final Map<SessionState, String> STEPS = Map.of(
            SessionState.DRAFT, "publish",
            SessionState.PUBLISHED, "enrol",
            SessionState.ENROLLING, "confirm",
            SessionState.CONFIRMED, "start",
            SessionState.RUNNING, "complete",
            SessionState.REPORTED, "close");

    @Inject
    Sessions sessions;

    @Inject
    Timetable timetable;

    @Inject
    SessionFormView form;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private boolean edit;
    private int version;
    private String reason;
    private String why;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient CourseSession session;

    private transient List<MeetingRow> meetings;
    private transient Long coming;
    private transient Taught taught;

    static String addressOf(long id) {
        return "/training/session?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null && !isOffice()) {
            throw new Refused.NotFound();
        }
        if (id == null) {
            form.begin();
            return;
        }
        version = getSession().version();
        if (edit && isAmendable()) {
            form.resume(getSession(), getTaught());
        }
    }

    /** Leads it one step on. */
    public String step() {
        long known = getSession().id();
        CourseSession led =
                switch (getStep()) {
                    case "publish" -> sessions.publish(known, version);
                    case "enrol" -> sessions.enrol(known, version);
                    case "confirm" -> sessions.confirm(known, version, why);
                    case "start" -> sessions.start(known, version);
                    case "complete" -> sessions.complete(known, version);
                    default -> sessions.close(known, version);
                };
        return addressOf(led.id());
    }

    public String report() {
        return addressOf(sessions.report(getSession().id(), version, reason).id());
    }

    public String cancel() {
        return addressOf(sessions.cancel(getSession().id(), version, reason).id());
    }

    /** Empty when the next step wants words, or there is none. */
    public String getStep() {
        return STEPS.getOrDefault(getSession().state(), "");
    }

    /** Whether that step can be taken today: only then is it the page's one loud button. */
    public boolean isDue() {
        return switch (getStep()) {
            case "publish" -> !getMeetings().isEmpty();
            case "start" -> !getSession().startsOn().isAfter(Now.today());
            case "complete" -> !getSession().endsOn().isAfter(Now.today());
            default -> true;
        };
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    /** Whether the caller marks who is at its meetings. */
    public boolean isMarking() {
        return caller.isAny(Role.DIRECTOR, Role.TRAINER);
    }

    /** Whether the page shows the session and not a form. */
    public boolean isRecord() {
        return id != null && !form.isOpen();
    }

    public boolean isAmendable() {
        return isOffice() && getSession().state().isLive();
    }

    /** Whether its people may have their documents. */
    public boolean isOver() {
        return switch (getSession().state()) {
            case COMPLETED, REPORTED, CLOSED -> true;
            default -> false;
        };
    }

    public boolean isReportable() {
        return isOffice() && getSession().state().mayBecome(SessionState.REPORTED);
    }

    public boolean isCancellable() {
        return isOffice() && getSession().state().mayBecome(SessionState.CANCELLED);
    }

    public CourseSession getSession() {
        if (session == null) {
            session = sessions.byId(id);
        }
        return session;
    }

    public Taught getTaught() {
        if (taught == null) {
            taught = sessions.taughtIn(getSession().id());
        }
        return taught;
    }

    /** How many people have a seat and did not leave it. */
    public long getComing() {
        if (coming == null) {
            coming = sessions.comingTo(getSession().id());
        }
        return coming;
    }

    /** How many lesson units its planned meetings are together. */
    public long getUnits() {
        return getMeetings().stream()
                .filter(MeetingRow::isPlanned)
                .mapToLong(MeetingRow::units)
                .sum();
    }

    public List<MeetingRow> getMeetings() {
        if (meetings == null) {
            meetings = timetable.ofSession(getSession().id());
        }
        return meetings;
    }

    public List<Transition> getHistory() {
        return history.of(Sessions.KIND, getSession().id());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }

    /** Whether the next step is to say that it takes place, although fewer come than it was planned for. */
    public boolean isFew() {
        return getStep().equals("confirm") && getComing() < getSession().seatsMin();
    }

    /** Whether nobody applies any more, so that it is to be said now. */
    public boolean isFewDue() {
        return isFew() && getSession().enrolUntil().isBefore(Now.today());
    }

    /** Why it takes place although few come. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
