package perspectiva.training.session.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import perspectiva.training.session.Planning;
import perspectiva.training.session.Rooms;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.MeetingSheet;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Trainer;

/** The form of one meeting, or of a pattern of them; its address may fill it. */
@Named("trainingMeetingView")
@ViewScoped
public class MeetingView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Timetable timetable;

    @Inject
    Sessions sessions;

    @Inject
    Rooms rooms;

    @Inject
    Trainers trainers;

    private Long id;
    private int version;
    private boolean planned = true;
    private MeetingSheet sheet = new MeetingSheet();
    private String reason;
    private Planning planning;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient List<CourseSession> live;

    private transient List<Room> places;
    private transient List<Trainer> teachers;

    public void open() {
        if (id != null) {
            Meeting meeting = timetable.byId(id);
            version = meeting.version();
            planned = meeting.isPlanned();
            sheet = meeting.sheet();
        }
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        MeetingAddress.fill(sheet, address);
        if (id == null && sheet.getSession() != null && sheet.getDay() == null) {
            CourseSession session = sessions.byId(sheet.getSession());
            sheet.setDay(session.startsOn());
            sheet.setLast(session.endsOn());
        }
    }

    /** Shows what would come of it. */
    public void preview() {
        planning = timetable.preview(sheet, id == null ? 0 : id);
    }

    /** Stores it; where something is in the way, the page says what instead. */
    public String save() {
        preview();
        if (planning.isClashing() && !sheet.isLeavingOut()) {
            return null;
        }
        if (id == null) {
            timetable.plan(sheet);
        } else {
            timetable.move(id, version, sheet);
        }
        return SessionView.addressOf(sheet.getSession());
    }

    public String cancel() {
        return SessionView.addressOf(timetable.cancel(id, version, reason).sessionId());
    }

    public String addressOf(Planning.Offer offer) {
        return MeetingAddress.of(sheet, id, offer);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether a weekly pattern was begun, so that it stands open. */
    public boolean isRepeating() {
        return sheet.getDays().length > 0;
    }

    public boolean isPlanned() {
        return planned;
    }

    public boolean isShowingDates() {
        return planning != null;
    }

    public boolean isClashing() {
        return planning != null && planning.isClashing();
    }

    public Planning getPlanning() {
        return planning;
    }

    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }

    public List<CourseSession> getLive() {
        if (live == null) {
            live = sessions.live();
        }
        return live;
    }

    public List<Room> getRooms() {
        if (places == null) {
            places = rooms.active();
        }
        return places;
    }

    public List<Trainer> getTrainers() {
        if (teachers == null) {
            teachers = trainers.active();
        }
        return teachers;
    }

    public MeetingSheet getSheet() {
        return sheet;
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
}
