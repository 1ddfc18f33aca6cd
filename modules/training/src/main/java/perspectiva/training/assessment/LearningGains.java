package perspectiva.training.assessment;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.assessment.entity.LearningGain;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** How much a session's group learnt, for whoever reads the session: a figure that names nobody. */
@Boundary
public class LearningGains {

    @Inject
    Sessions sessions;

    @Inject
    ResultRows rows;

    /** From tests before the course and the first attempt at its final examination. Empty when the scheme has not both. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public Optional<LearningGain> of(long sessionId) {
        CourseSession session = sessions.byId(sessionId);
        List<Assessment> scheme = rows.scheme(session);
        int before = placeOf(scheme, AssessmentKind.PRE);
        int after = placeOf(scheme, AssessmentKind.FINAL);
        return before < 0 || after < 0 ? Optional.empty() : Optional.of(gain(sessionId, scheme, before, after));
    }

    private static int placeOf(List<Assessment> scheme, AssessmentKind kind) {
        return IntStream.range(0, scheme.size())
                .filter(place -> scheme.get(place).getKind() == kind)
                .findFirst()
                .orElse(-1);
    }

    private LearningGain gain(long session, List<Assessment> scheme, int before, int after) {
        List<Sitting> sittings = rows.sittings(session);
        Map<Long, Result> first = rows.results(ResultRows.sitting(sittings, before, 1));
        Map<Long, Result> last = rows.results(ResultRows.sitting(sittings, after, 1));
        return LearningGain.of(first.values().stream()
                .filter(result -> isTested(result) && isTested(last.get(result.enrolmentId())))
                .map(result -> new LearningGain.Pair(
                        result.mark().percent(scheme.get(before)),
                        last.get(result.enrolmentId()).mark().percent(scheme.get(after))))
                .toList());
    }

    private static boolean isTested(Result result) {
        return result != null && !result.mark().isAbsent();
    }
}
