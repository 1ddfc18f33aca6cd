package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.assessment.entity.ExamTerms;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Teaching;
import perspectiva.training.session.entity.SessionState;

/** Sessions whose final examination still waits for marks: all of them for the office, for a trainer own ones. */
@Boundary
public class WaitingExams {

    private static final Set<SessionState> OPEN =
            Set.of(SessionState.RUNNING, SessionState.COMPLETED, SessionState.REPORTED);

    /** As many as anybody looks through at once. */
    private static final int MOST = 50;

    private static final String ENDED = "select s.id from CourseSession s where s.state in :open and s.endsOn <= :until"
            + " and exists (select v.id from CourseVersion v join v.assessments a where v.id = s.versionId and a.kind = :final)";

    private static final String OWN =
            " and s.id in (select m.sessionId from Meeting m where m.trainerId = :own and m.planned = 1)";

    private static final String WAITING =
            """
            select s.id, s.number, s.title, s.endsOn, count(e) from Enrolment e join e.session s
            where e.session.id in :sessions and e.state = :attending and not exists (select r.id from Result r, Sitting t
                where t.id = r.sittingId and r.enrolmentId = e.id and t.kind = :final)
            group by s.id, s.number, s.title, s.endsOn order by s.endsOn, s.id""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Teaching teaching;

    @Inject
    AssessmentTerms terms;

    /** Those that ended first on top. */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<WaitingExam> list() {
        ExamTerms exams = terms.exams();
        List<Long> ended = ended();
        return ended.isEmpty()
                ? List.of()
                : entities.createQuery(WAITING, Object[].class)
                        .setParameter("sessions", ended)
                        .setParameter("attending", EnrolmentState.ATTENDING)
                        .setParameter("final", AssessmentKind.FINAL)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> waiting(row, exams))
                        .toList();
    }

    private static WaitingExam waiting(Object[] row, ExamTerms exams) {
        LocalDate endsOn = (LocalDate) row[3];
        return new WaitingExam(
                (Long) row[0], (String) row[1], (String) row[2], endsOn, (Long) row[4], exams.isOverdue(endsOn));
    }

    private List<Long> ended() {
        TypedQuery<Long> query = teaching.isOfAll()
                ? entities.createQuery(ENDED, Long.class)
                : entities.createQuery(ENDED + OWN, Long.class).setParameter("own", teaching.own());
        return query.setParameter("open", OPEN)
                .setParameter("until", Now.today())
                .setParameter("final", AssessmentKind.FINAL)
                .getResultList();
    }
}
