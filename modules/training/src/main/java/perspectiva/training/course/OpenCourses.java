package perspectiva.training.course;

import jakarta.inject.Inject;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.CourseVersion;

/** What the town reads: courses that have an active version. */
@Boundary
public class OpenCourses {

    @Inject
    CourseRows rows;

    @AllowedTo(Role.VISITOR)
    public Slice<CourseRow> search(CourseFilter filter, Paging paging) {
        return rows.offered(filter, paging);
    }

    /** One that is offered; what is not offered does not exist for the town. */
    @AllowedTo(Role.VISITOR)
    public OpenCourse byId(long course) {
        CourseVersion version = rows.active(course).orElseThrow(Refused.NotFound::new);
        version.course().occupations();
        return new OpenCourse(version.course(), version, version.syllabus());
    }
}
