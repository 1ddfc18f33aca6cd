package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.session.entity.CourseSession;

/** Whether people an employer sends are those it wants: its need, or a group with one, is what the session answers. */
@ApplicationScoped
@Transactional
public class EmployersNeeds {

    @Inject
    AnswerRows rows;

    @Inject
    Demanded demanded;

    /** Its own before its course's, the first that was said; empty when the session answers nothing of the employer's. */
    public Optional<DemandAnswer> answeredBy(CourseSession session, long employer) {
        return demanded.of(employer, rows.servedBy(session)).stream()
                .min((one, other) -> Boolean.compare(
                        one.sessionId().isEmpty(), other.sessionId().isEmpty()));
    }
}
