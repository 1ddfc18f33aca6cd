package perspectiva.training.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.training.course.CourseFilter;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.OpenCourses;
import perspectiva.training.course.entity.CourseKind;

/** The catalogue the town reads. All its state stands in the address. */
@Named("trainingCatalogueView")
@RequestScoped
public class CatalogueView {

    private static final List<String> MAJORS =
            IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
    private static final List<String> ORDERS = List.of("hours", "-hours");

    @Inject
    OpenCourses courses;

    private CourseFilter filter;
    private Paging paging;
    private Slice<CourseRow> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = CourseFilter.of(address);
        paging = CourseFilter.paging(address);
        slice = courses.search(filter, paging);
    }

    public List<CourseKind> getKinds() {
        return List.of(CourseKind.values());
    }

    /** The first digits of occupations. */
    public List<String> getMajors() {
        return MAJORS;
    }

    public List<String> getOrders() {
        return ORDERS;
    }

    /** As the address says it. */
    public String getOrder() {
        return paging.sort().isEmpty() ? "" : (paging.isDescending() ? "-" : "") + paging.sort();
    }

    public String getWords() {
        return filter.words();
    }

    public String getKind() {
        return filter.kind();
    }

    public String getMajor() {
        return filter.major();
    }

    public boolean isUnfiltered() {
        return filter.isEmpty();
    }

    public Slice<CourseRow> getSlice() {
        return slice;
    }
}
