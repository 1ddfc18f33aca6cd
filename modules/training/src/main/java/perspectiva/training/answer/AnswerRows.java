package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Reads what answers what. */
@ApplicationScoped
@Transactional
class AnswerRows {

    /** More than one need is ever answered by. */
    private static final int MOST = 50;

    /** What people may still come to, or are in. */
    private static final Set<SessionState> AHEAD =
            Set.of(SessionState.PUBLISHED, SessionState.ENROLLING, SessionState.CONFIRMED, SessionState.RUNNING);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<DemandAnswer> ofSession(long session) {
        return entities.createQuery(
                        "select a from DemandAnswer a where a.sessionId = :session order by a.id", DemandAnswer.class)
                .setParameter("session", session)
                .getResultList();
    }

    List<DemandAnswer> ofCourse(long course) {
        return entities.createQuery(
                        "select a from DemandAnswer a where a.courseId = :course order by a.id", DemandAnswer.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Its own, and what its course answers. */
    List<DemandAnswer> servedBy(CourseSession session) {
        return entities.createQuery(
                        "select a from DemandAnswer a where a.sessionId = :session or a.courseId in"
                                + " (select v.course.id from CourseVersion v where v.id = :taught) order by a.id",
                        DemandAnswer.class)
                .setParameter("session", session.id())
                .setParameter("taught", session.versionId())
                .getResultList();
    }

    /** Those that answer it themselves, whatever became of them, and those ahead of courses that do; the latest first. */
    List<CourseSession> sessionsFor(String kind, long record) {
        return entities.createQuery(
                        """
                        select s from CourseSession s
                        where s.id in (select a.sessionId from DemandAnswer a where a.kind = :kind and a.record = :record
                                and a.sessionId is not null)
                            or s.state in :ahead and s.versionId in (select v.id from CourseVersion v where v.course.id in
                                (select b.courseId from DemandAnswer b where b.kind = :kind and b.record = :record
                                    and b.courseId is not null))
                        order by s.startsOn desc, s.id desc""",
                        CourseSession.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("ahead", AHEAD)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<DemandAnswer> coursesFor(String kind, long record) {
        return entities.createQuery(
                        "select a from DemandAnswer a where a.kind = :kind and a.record = :record and a.courseId is not null"
                                + " order by a.id",
                        DemandAnswer.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isAnswered(String kind, long record) {
        return entities.createQuery(
                                "select count(a) from DemandAnswer a where a.kind = :kind and a.record = :record",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("record", record)
                        .getSingleResult()
                > 0;
    }
}
