package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.Attendance;
import perspectiva.training.attendance.Sheet;

/** The sheet of one meeting, for the printer. */
@Named("trainingSheetView")
@RequestScoped
public class SheetView {

    @Inject
    Attendance attendance;

    private Long meeting;
    private Sheet sheet;

    public void open() {
        if (meeting == null) {
            throw new Refused.NotFound();
        }
        sheet = attendance.sheet(meeting);
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
