package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import perspectiva.training.attendance.Absences;
import perspectiva.training.attendance.CheckIns;
import perspectiva.training.attendance.MyAttendance;
import perspectiva.training.attendance.MyCourse;
import perspectiva.training.attendance.MyMeeting;

/** A participant's own meetings and attendance: to check in, to say beforehand that one cannot come, and to see how much it was. */
@Named("trainingPresenceView")
@RequestScoped
public class PresenceView {

    private static final String HERE = "/training/presence";

    @Inject
    MyAttendance mine;

    @Inject
    Absences absences;

    @Inject
    CheckIns checkIns;

    private String code;
    private String arrived;
    private List<MyMeeting> coming;
    private List<MyCourse> courses;

    /** Does what the pressed button says; nothing when the page is only looked at. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> form = faces.getExternalContext().getRequestParameterMap();
        String pressed = form.getOrDefault("absent", "");
        if (faces.isPostback() && pressed.matches("\\d{1,18}:(say|revoke)")) {
            long meeting = Long.parseLong(pressed.split(":")[0]);
            coming = null;
            if (pressed.endsWith("say")) {
                absences.announce(meeting, form.get("reason-" + meeting));
            } else {
                absences.revoke(meeting);
            }
            faces.getExternalContext().redirect(HERE + "#m" + meeting);
        }
    }

    public void checkIn() {
        arrived = checkIns.checkIn(code);
        code = "";
    }

    /** The course the caller just checked in at; null otherwise. */
    public String getArrived() {
        return arrived;
    }

    public List<MyMeeting> getComing() {
        if (coming == null) {
            coming = mine.coming();
        }
        return coming;
    }

    /** Whether people are let in by code at one of them now. */
    public boolean isCheckInOpen() {
        return getComing().stream().anyMatch(MyMeeting::isCheckInOpen);
    }

    public List<MyCourse> getCourses() {
        if (courses == null) {
            courses = mine.courses();
        }
        return courses;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
