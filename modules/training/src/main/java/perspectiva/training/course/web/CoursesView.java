package perspectiva.training.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.CourseExport;
import perspectiva.training.course.CourseFilter;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.Courses;
import perspectiva.training.course.entity.CourseKind;

/** The list of courses. All its state stands in the address. */
@Named("trainingCoursesView")
@RequestScoped
public class CoursesView {

    private static final List<String> STAGES = List.of(
            "draft",
            "returned",
            "methodological_review",
            "reviewed",
            "employer_validated",
            "approved",
            "active",
            "retired");

    @Inject
    Courses courses;

    @Inject
    CourseExport export;

    @Inject
    Caller caller;

    private CourseFilter filter;
    private Slice<CourseRow> slice;
    private Columns.Chosen<CourseRow> columns;
    private boolean keeping;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = CourseFilter.of(address);
        slice = courses.list(filter, CourseFilter.paging(address));
        columns = export.chosen(address);
        keeping = courses.mayRegister();
    }

    /** Whether the caller may register a course. */
    public boolean isKeeping() {
        return keeping;
    }

    /** Whether the caller may set the rules that courses are measured by. */
    public boolean isDirecting() {
        return caller.is(Role.DIRECTOR);
    }

    public List<String> getStages() {
        return STAGES;
    }

    public List<CourseKind> getKinds() {
        return List.of(CourseKind.values());
    }

    public String getWords() {
        return filter.words();
    }

    public String getKind() {
        return filter.kind();
    }

    public String getStage() {
        return filter.stage();
    }

    public boolean isUnfiltered() {
        return filter.isEmpty();
    }

    public Columns.Chosen<CourseRow> getColumns() {
        return columns;
    }

    public Slice<CourseRow> getSlice() {
        return slice;
    }
}
