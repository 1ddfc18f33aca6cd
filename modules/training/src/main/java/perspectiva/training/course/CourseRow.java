package perspectiva.training.course;

import java.util.List;
import java.util.Optional;
import perspectiva.training.course.entity.Course;

/**
 * A course in a list.
 *
 * @param versions those the reader may know, the latest first
 */
public record CourseRow(Course course, List<VersionLine> versions) {

    public long id() {
        return course.id();
    }

    /** The one that is worked at or was worked at last. */
    public Optional<VersionLine> latest() {
        return versions.stream().findFirst();
    }

    /** The one that is offered. */
    public Optional<VersionLine> active() {
        return versions.stream().filter(VersionLine::isActive).findFirst();
    }

    /** Whether one is worked at that would replace another. */
    public boolean isChanging() {
        return active().isPresent() && !latest().equals(active());
    }
}
