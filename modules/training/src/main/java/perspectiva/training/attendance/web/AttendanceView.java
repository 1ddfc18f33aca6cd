package perspectiva.training.attendance.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.Absences;
import perspectiva.training.attendance.Attendance;
import perspectiva.training.attendance.Marked;
import perspectiva.training.attendance.Sheet;
import perspectiva.training.attendance.entity.MarkSource;

/**
 * The sheet of one meeting, with a form each of whose buttons saves one mark. The page's script presses them in the background
 * and takes its row out of the answer; without it every press comes back to the row.
 */
@Named("trainingAttendanceView")
@ViewScoped
public class AttendanceView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Attendance attendance;

    @Inject
    Absences absences;

    private Long meeting;
    private boolean paper;
    private long touched;
    private Marked.Replaced replaced;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Sheet sheet;

    /** Does what the pressed button says; nothing when the page is only looked at, whatever a link's address holds. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        Map<String, String> form = outside.getRequestParameterMap();
        sheet = null;
        replaced = null;
        if (!faces.isPostback()) {
            getSheet();
            return;
        }
        Optional<MarkButton> button = MarkButton.of(form.getOrDefault("mark", ""));
        if (button.isPresent()) {
            press(button.get(), form);
            if (!form.containsKey("script") && replaced == null) {
                outside.redirect(getAddress() + "#p" + touched);
            }
        }
    }

    private void press(MarkButton button, Map<String, String> form) {
        touched = button.enrolment();
        switch (button.act()) {
            case "rest" -> attendance.markRest(number(), getSource());
            case "note" -> absences.note(number(), button.enrolment(), button.excuse(form));
            case "drop" -> absences.drop(number(), button.enrolment());
            default ->
                button.wish(form, getSource())
                        .map(wish -> attendance.mark(number(), wish))
                        .flatMap(Marked::replaced)
                        .ifPresent(before -> replaced = before);
        }
    }

    private long number() {
        if (meeting == null) {
            throw new Refused.NotFound();
        }
        return meeting;
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(number());
        }
        return sheet;
    }

    private MarkSource getSource() {
        return paper ? MarkSource.PAPER : MarkSource.SCREEN;
    }

    public String getAddress() {
        return "/training/attendance?meeting=" + number() + (paper ? "&paper=true" : "");
    }

    /** What somebody else wrote about this person since the page was read, and what counts no more; null for the others. */
    public Marked.Replaced replacedOf(long enrolment) {
        return enrolment == touched ? replaced : null;
    }

    /** From one to all lesson units of the meeting. */
    public List<Integer> getUnits() {
        return IntStream.rangeClosed(1, getSheet().meeting().units()).boxed().toList();
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    /** Whether the marks are keyed in from the paper sheet. */
    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }
}
