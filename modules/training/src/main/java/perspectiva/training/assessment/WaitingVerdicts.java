package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.VersionTerms;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/**
 * People who wait for the office's word: their session is over, the rules say that they pass or that they do not, and nobody has
 * said so yet. The database says it of all sessions at once what {@link perspectiva.training.assessment.entity.PassPolicy} says of
 * one person; a test holds the two together.
 */
@Boundary
public class WaitingVerdicts {

    private static final Set<SessionState> TAUGHT =
            Set.of(SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    /** The assessments nobody passes the course without: of the version w. */
    private static final String REQUIRED =
            "w.id = s.versionId and (a.kind = :final or a.kind <> :pre and a.required = 1)";

    private static final String MARKED =
            " from AttendanceMark k, Meeting m where k.enrolmentId = e.id and m.id = k.meetingId and m.planned = 1";

    private static final String NEEDED = "coalesce(v.terms.attendancePercent, " + VersionTerms.USUAL_ATTENDANCE + ")";

    /** The last attempt at something that is required was not enough. */
    private static final String MISSED =
            """
            exists (select r.id from Result r, Sitting t, CourseVersion w join w.assessments a
                where %s and t.sessionId = s.id and t.place = index(a) and r.sittingId = t.id and r.enrolmentId = e.id
                and (r.mark is null or r.mark < a.passMark)
                and not exists (select q.id from Result q, Sitting u where u.sessionId = s.id and u.place = t.place
                    and u.attempt > t.attempt and q.sittingId = u.id and q.enrolmentId = e.id))"""
                    .formatted(REQUIRED);

    private static final String SELDOM = "0 > (select sum(k.units * 100 - m.units * " + NEEDED + ")" + MARKED + ")";

    private static final String WHOLE =
            """
            (%s = 0 or exists (select k.id%s))
            and not exists (select w.id from CourseVersion w join w.assessments a where %s
                and not exists (select r.id from Result r, Sitting t where t.sessionId = s.id and t.place = index(a)
                    and r.sittingId = t.id and r.enrolmentId = e.id))"""
                    .formatted(NEEDED, MARKED, REQUIRED);

    private static final String WAITING =
            " from Enrolment e join e.session s, CourseVersion v where e.state = :attending and s.state in :taught"
                    + " and v.id = s.versionId and (" + MISSED + " or " + SELDOM + " or " + WHOLE + ")";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Their sessions, those that ended first on top. */
    @AllowedTo(DIRECTOR)
    public Slice<WaitingVerdict> sessions(Paging paging) {
        return new Slice<>(
                query(
                                "select new perspectiva.training.assessment.WaitingVerdict(s.id, s.number, s.title, s.endsOn, count(e))"
                                        + WAITING
                                        + " group by s.id, s.number, s.title, s.endsOn order by s.endsOn, s.id",
                                WaitingVerdict.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList(),
                query("select count(distinct s.id)" + WAITING, Long.class).getSingleResult(),
                paging);
    }

    /** How many people there are. */
    @AllowedTo(DIRECTOR)
    public long count() {
        return query("select count(e)" + WAITING, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .setParameter("taught", TAUGHT)
                .setParameter("final", AssessmentKind.FINAL)
                .setParameter("pre", AssessmentKind.PRE);
    }
}
