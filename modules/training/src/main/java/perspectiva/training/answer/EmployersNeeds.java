package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.session.entity.CourseSession;

/** Whether people an employer sends are those it wants: its need, or a group with one, is what the session answers. */
@ApplicationScoped
@Transactional
public class EmployersNeeds {

    @Inject
    AnswerRows rows;

    @Inject
    Demanded demanded;

    /** Whether the need, or a need of the group, is the employer's. */
    public boolean isOf(DemandAnswer answer, long employer) {
        return !demanded.of(employer, List.of(answer)).isEmpty();
    }

    /** What the session answers of what somebody is wanted for already: the need, the group of needs, or both. */
    public List<DemandAnswer> alsoAnsweredBy(CourseSession session, Application application) {
        return rows.servedBy(session).stream()
                .filter(answer -> application.isFor(answer.kind(), answer.record()))
                .toList();
    }

    /** Its own before its course's, the first that was said; empty when the session answers nothing of the employer's. */
    public Optional<DemandAnswer> answeredBy(CourseSession session, long employer) {
        return demanded.of(employer, rows.servedBy(session)).stream()
                .min((one, other) -> Boolean.compare(
                        one.sessionId().isEmpty(), other.sessionId().isEmpty()));
    }
}
