package perspectiva.training.assessment.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;

/**
 * Who passes a course: whoever attended as much as its version says, and has the pass mark in every assessment that is required
 * (domain guide, 7). Of several attempts the last one counts: only who failed is examined again, so it is the best one too wherever
 * anything was passed, and the record of the last sitting says what stands.
 *
 * @param attendancePercent percent of the lesson units held
 * @param scheme in its order
 */
public record PassPolicy(int attendancePercent, List<Assessment> scheme) {

    public PassPolicy {
        scheme = List.copyOf(scheme);
    }

    /**
     * @param share what the person attended
     * @param last the last attempt at each assessment, by its place in the scheme; those that were not marked are not there
     */
    public Standing judge(AttendanceShare share, Map<Integer, Attempt> last) {
        return new Standing(
                share,
                attendancePercent,
                IntStream.range(0, scheme.size())
                        .mapToObj(place ->
                                new Standing.Component(place, scheme.get(place), Optional.ofNullable(last.get(place))))
                        .toList());
    }
}
