package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.course.Courses;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseForm;
import perspectiva.training.course.entity.CourseKind;

/** The form of a course while somebody writes it. */
@Named("trainingCourseFormView")
@ViewScoped
public class CourseFormView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 8;

    @Inject
    Courses courses;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private Long id;
    private int version;
    private CourseForm form;
    private String typed;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<Organisation> owners;

    void begin() {
        form = new CourseForm();
        if (getOwners().size() == 1) {
            form.setOwner(getOwners().get(0).id());
        }
    }

    void resume(Course course) {
        id = course.id();
        version = course.version();
        form = course.form();
    }

    public String save() {
        add();
        Course saved = id == null ? courses.register(form) : courses.amend(id, version, form);
        return CourseView.addressOf(saved.id());
    }

    public List<Suggestion> suggest(String words) {
        return occupations.find(words, caller.language(), SUGGESTED);
    }

    /** Takes the occupation that was chosen. */
    public void add() {
        if (typed == null || typed.isBlank()) {
            return;
        }
        if (!occupations.isOffered(typed)) {
            throw new Refused("training.course.refused.occupation").at("occupation");
        }
        if (!form.getOccupations().contains(typed)) {
            form.getOccupations().add(typed);
        }
        typed = null;
    }

    public void remove(String code) {
        form.getOccupations().remove(code);
    }

    public List<Organisation> getOwners() {
        if (owners == null) {
            owners = courses.owners();
        }
        return owners;
    }

    public List<CourseKind> getKinds() {
        return List.of(CourseKind.values());
    }

    public boolean isOpen() {
        return form != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public CourseForm getForm() {
        return form;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
