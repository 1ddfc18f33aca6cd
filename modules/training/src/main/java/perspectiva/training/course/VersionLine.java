package perspectiva.training.course;

import java.time.Instant;
import java.time.LocalDate;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.VersionState;

/**
 * A version of a course in a list.
 *
 * @param number 1 for the first of its course
 * @param stage what people call its state
 * @param hours academic hours in all
 * @param validFrom null while nobody has said
 */
public record VersionLine(
        long id,
        long courseId,
        int number,
        VersionState state,
        String stage,
        int hours,
        LocalDate validFrom,
        Instant since) {

    static VersionLine of(CourseVersion version) {
        return new VersionLine(
                version.id(),
                version.course().id(),
                version.number(),
                version.state(),
                version.stage(),
                version.hours(),
                version.validFrom().orElse(null),
                version.since());
    }

    public boolean isActive() {
        return state == VersionState.ACTIVE;
    }

    public boolean isOnItsWay() {
        return state.isOnItsWay();
    }
}
