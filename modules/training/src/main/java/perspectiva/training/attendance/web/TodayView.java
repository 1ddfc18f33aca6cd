package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.training.attendance.MyAttendance;
import perspectiva.training.attendance.MyMeeting;
import perspectiva.training.attendance.WaitingMeeting;
import perspectiva.training.attendance.WaitingMeetings;
import perspectiva.training.session.MeetingRow;

/** On the home page: what a trainer teaches today, and where a participant learns next. */
@Named("trainingTodayView")
@RequestScoped
public class TodayView {

    @Inject
    WaitingMeetings waiting;

    @Inject
    MyAttendance mine;

    private List<WaitingMeeting> taught;
    private List<MyMeeting> learnt;

    /** Those of today, or else the next one; empty when none is planned. */
    public List<WaitingMeeting> getTaught() {
        if (taught == null) {
            taught = waiting.own();
        }
        return taught;
    }

    /** The next one; empty when none is planned. */
    public List<MyMeeting> getLearnt() {
        if (learnt == null) {
            learnt = mine.next().stream().toList();
        }
        return learnt;
    }

    /** Whether it is of today, also when it began before midnight. */
    public boolean isToday(MeetingRow meeting) {
        return !meeting.day().isAfter(Now.today());
    }
}
