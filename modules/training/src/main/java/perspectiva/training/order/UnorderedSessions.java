package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.order.entity.Entry;
import perspectiva.training.session.entity.SessionState;

/**
 * Sessions about whose people something is still to be ordered, by the rule of {@link Entry#due}. Of sessions that are closed nothing
 * is waited for any more: some are older than the register.
 */
@ApplicationScoped
@Transactional
class UnorderedSessions {

    private static final Set<SessionState> ENTERED = EnumSet.of(SessionState.CONFIRMED, SessionState.RUNNING);
    private static final Set<SessionState> OVER = EnumSet.of(SessionState.COMPLETED, SessionState.REPORTED);
    private static final Set<EnrolmentState> ENTERING = EnumSet.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING);
    private static final Set<EnrolmentState> GONE =
            EnumSet.of(EnrolmentState.WITHDRAWN, EnrolmentState.DROPPED_OUT, EnrolmentState.TRANSFERRED);
    private static final Set<EnrolmentState> ENDED =
            EnumSet.of(EnrolmentState.COMPLETED, EnrolmentState.CERTIFIED, EnrolmentState.FAILED);

    private static final String WAITING =
            """
             from CourseSession s where
                s.state in :entered and exists (select e.id from Enrolment e where e.session.id = s.id
                    and e.state in :entering and not exists (select a.id from StudyOrder a join a.lines b
                        where b.enrolmentId = e.id and b.entry = :enrolled))
                or s.state in :entered and exists (select f.id from Enrolment f where f.session.id = s.id
                    and f.state in :gone and exists (select c.id from StudyOrder c join c.lines d
                        where d.enrolmentId = f.id and d.entry = :enrolled)
                    and not exists (select g.id from StudyOrder g join g.lines h
                        where h.enrolmentId = f.id and h.entry in :left))
                or s.state in :over and exists (select i.id from Enrolment i where i.session.id = s.id
                    and i.state in :ended and not exists (select j.id from StudyOrder j join j.lines k
                        where k.enrolmentId = i.id and k.entry in :results))""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    long count() {
        return with(entities.createQuery("select count(s)" + WAITING, Long.class))
                .getSingleResult();
    }

    /** Those that began first before the others. */
    List<UnorderedSession> first(int most) {
        return with(entities.createQuery(
                        "select new perspectiva.training.order.UnorderedSession(s.id, s.number, s.title, s.startsOn, s.endsOn)"
                                + WAITING + " order by s.startsOn, s.id",
                        UnorderedSession.class))
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query) {
        return query.setParameter("entered", ENTERED)
                .setParameter("over", OVER)
                .setParameter("entering", ENTERING)
                .setParameter("gone", GONE)
                .setParameter("ended", ENDED)
                .setParameter("enrolled", Entry.ENROLLED)
                .setParameter("left", EnumSet.of(Entry.LEFT, Entry.MOVED))
                .setParameter("results", EnumSet.of(Entry.PASSED, Entry.NOT_PASSED));
    }
}
