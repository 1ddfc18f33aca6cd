package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.order.entity.Entry;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.session.entity.SessionState;

/**
 * Sessions about whose people something is still to be ordered, by the rule of {@link Entry#due}. Of sessions that are closed nothing
 * is waited for any more: some are older than the register.
 */
@ApplicationScoped
@Transactional
class UnorderedSessions {

    private static final Set<EnrolmentState> ENTERING = EnumSet.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING);
    private static final Set<EnrolmentState> GONE =
            EnumSet.of(EnrolmentState.WITHDRAWN, EnrolmentState.DROPPED_OUT, EnrolmentState.TRANSFERRED);
    private static final Set<EnrolmentState> PASSED = EnumSet.of(EnrolmentState.COMPLETED, EnrolmentState.CERTIFIED);

    /** That the latest order about somebody says so. */
    private static final String LATEST =
            """
            exists (select %1$sO.id from StudyOrder %1$sO join %1$sO.lines %1$sL
                where %1$sL.enrolmentId = %1$s.id and %1$sL.entry = :%2$s
                and not exists (select %1$sP.id from StudyOrder %1$sP join %1$sP.lines %1$sM
                    where %1$sM.enrolmentId = %1$sL.enrolmentId and %1$sP.id > %1$sO.id))""";

    private static final String WAITING = " from CourseSession s where s.state in :entered and "
            + somebody("a", "a.state in :entering and not " + LATEST.formatted("a", "enrolled"))
            + " or s.state in :left and "
            + somebody("b", "b.state in :gone and " + LATEST.formatted("b", "enrolled"))
            + " or s.state in :ended and "
            + somebody("c", "c.state in :passing and not " + LATEST.formatted("c", "passed"))
            + " or s.state in :ended and "
            + somebody("d", "d.state = :failing and not " + LATEST.formatted("d", "failed"));

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private static String somebody(String name, String who) {
        return "exists (select %1$s.id from Enrolment %1$s where %1$s.session.id = s.id and %2$s)".formatted(name, who);
    }

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
        return query.setParameter("entered", open(OrderKind.ENROLMENT))
                .setParameter("left", open(OrderKind.RELEASE))
                .setParameter("ended", open(OrderKind.COMPLETION))
                .setParameter("entering", ENTERING)
                .setParameter("gone", GONE)
                .setParameter("passing", PASSED)
                .setParameter("failing", EnrolmentState.FAILED)
                .setParameter("enrolled", Entry.ENROLLED)
                .setParameter("passed", Entry.PASSED)
                .setParameter("failed", Entry.NOT_PASSED);
    }

    /** Where a session may stand about whose people this may be ordered; nobody has entered one that is not confirmed yet. */
    private static Set<SessionState> open(OrderKind kind) {
        return Arrays.stream(SessionState.values())
                .filter(state -> kind.isOpen(state) && state != SessionState.CLOSED)
                .filter(state -> state.compareTo(SessionState.CONFIRMED) >= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SessionState.class)));
    }
}
