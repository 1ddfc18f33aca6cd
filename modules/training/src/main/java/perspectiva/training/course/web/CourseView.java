package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.CourseVersions;
import perspectiva.training.course.Courses;
import perspectiva.training.course.VersionLine;
import perspectiva.training.course.entity.Course;

/** One course and its versions. While the course itself is written, {@link CourseFormView} has the page. */
@Named("trainingCourseView")
@ViewScoped
public class CourseView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Courses courses;

    @Inject
    CourseVersions versions;

    @Inject
    CourseFormView writing;

    @Inject
    Caller caller;

    private Long id;
    private boolean edit;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient CourseRow row;

    static String addressOf(long id) {
        return "/training/course?faces-redirect=true&id=" + id;
    }

    /** Opens what the address names: a course, its form, or an empty form. */
    public void open() {
        if (id == null) {
            if (!courses.mayRegister()) {
                throw new Refused.NotFound();
            }
            writing.begin();
            return;
        }
        row = courses.byId(id);
        if (edit && isAmendable()) {
            writing.resume(row.course());
        }
    }

    /** Begins a version, which is written on its own page. */
    public String begin() {
        return VersionView.addressOf(versions.begin(getCourse().id()).id()) + "&edit=true";
    }

    /** Whether the caller may begin a version: one is written at a time. */
    public boolean isBeginning() {
        return isKept() && getVersions().stream().noneMatch(VersionLine::isOnItsWay);
    }

    /** Whether the caller writes versions of it. */
    public boolean isKept() {
        return getCourse().isKeptBy(caller);
    }

    /** Whether the caller may change what the course itself says. */
    public boolean isAmendable() {
        return isKept() && caller.isAny(Role.DIRECTOR, Role.MEMBER);
    }

    public boolean isRecord() {
        return id != null && !writing.isOpen();
    }

    public Course getCourse() {
        return getRow().course();
    }

    public List<VersionLine> getVersions() {
        return getRow().versions();
    }

    public CourseRow getRow() {
        if (row == null) {
            row = courses.byId(id);
        }
        return row;
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
}
