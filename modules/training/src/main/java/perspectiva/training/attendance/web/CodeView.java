package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.CheckIns;
import perspectiva.training.attendance.ShownCode;

/** The code of a meeting, for a screen in the room. */
@Named("trainingCodeView")
@RequestScoped
public class CodeView {

    @Inject
    CheckIns checkIns;

    private Long meeting;
    private ShownCode shown;

    public void open() {
        if (meeting == null) {
            throw new Refused.NotFound();
        }
        shown = checkIns.show(meeting);
    }

    /** The digits in two groups, as they are read aloud. */
    public String getDigits() {
        return shown.isOpen()
                ? shown.code().substring(0, 3) + " " + shown.code().substring(3)
                : "";
    }

    public ShownCode getShown() {
        return shown;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
