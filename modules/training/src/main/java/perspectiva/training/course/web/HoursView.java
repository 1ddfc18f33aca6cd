package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import perspectiva.training.course.HoursFloors;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.HoursFloor;

/** The fewest hours of courses by kind and day, and the form that adds one. */
@Named("trainingHoursView")
@ViewScoped
public class HoursView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    HoursFloors floors;

    private CourseKind kind;
    private Integer hours;
    private LocalDate validFrom;
    private String source;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<HoursFloor> all;

    public String add() {
        floors.add(kind, hours, validFrom, source);
        return "/training/hours?faces-redirect=true";
    }

    public List<HoursFloor> getAll() {
        if (all == null) {
            all = floors.all();
        }
        return all;
    }

    public List<CourseKind> getKinds() {
        return List.of(CourseKind.values());
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
