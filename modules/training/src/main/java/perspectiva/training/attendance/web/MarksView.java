package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.store.Slice;
import perspectiva.training.attendance.WaitingMeeting;
import perspectiva.training.attendance.WaitingMeetings;
import perspectiva.training.session.SessionFilter;

/** Today's meetings, and those that wait for marks. */
@Named("trainingMarksView")
@RequestScoped
public class MarksView {

    @Inject
    WaitingMeetings waiting;

    private List<WaitingMeeting> today;
    private Slice<WaitingMeeting> slice;

    public void load() {
        today = waiting.today();
        slice = waiting.list(SessionFilter.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    }

    public List<WaitingMeeting> getToday() {
        return today;
    }

    public Slice<WaitingMeeting> getSlice() {
        return slice;
    }
}
