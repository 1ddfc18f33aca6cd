package perspectiva.training.course;

import java.util.List;
import perspectiva.training.course.entity.Approval;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Syllabus;

/**
 * A version of a course with all it says.
 *
 * @param approvals what was said for it in the current round, in the order in which it was said
 */
public record VersionSheet(CourseVersion version, Syllabus syllabus, List<Approval> approvals) {

    public Course course() {
        return version.course();
    }
}
