package perspectiva.training.certificate;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.DearCount;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.IssueRun;
import perspectiva.training.certificate.entity.IssueSheet;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** Issues the documents of everybody who completed a session. */
@Boundary
public class IssueRuns {

    /** One person is enough to know, and people are counted on the page shown alone: those who wait may be all who ever learnt. */
    private static final String WAITING = " from CourseSession s where exists"
            + " (select e.id from Enrolment e where e.session = s and e.state = :completed)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Issuing issuing;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** Every session is looked at. */
    private final DearCount sessions = new DearCount();

    /** Sessions with people who wait, those that ended first before the others. */
    @AllowedTo(DIRECTOR)
    public Slice<WaitingSession> waiting(Paging paging) {
        List<Object[]> rows = entities.createQuery(
                        "select s.id, s.number, s.title, s.endsOn" + WAITING + " order by s.endsOn, s.id",
                        Object[].class)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Long> people =
                waitingIn(rows.stream().map(row -> (Long) row[0]).toList());
        return Slice.of(
                rows.stream().map(row -> waiting(row, people)).toList(),
                paging,
                () -> sessions.of(this::countSessions));
    }

    private long countSessions() {
        return entities.createQuery("select count(s)" + WAITING, Long.class)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .getSingleResult();
    }

    private static WaitingSession waiting(Object[] row, Map<Long, Long> people) {
        return new WaitingSession(
                (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], people.getOrDefault(row[0], 0L));
    }

    private Map<Long, Long> waitingIn(List<Long> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.session.id, count(e) from Enrolment e where e.session.id in :sessions"
                                        + " and e.state = :completed group by e.session.id",
                                Object[].class)
                        .setParameter("sessions", sessions)
                        .setParameter("completed", EnrolmentState.COMPLETED)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @AllowedTo(DIRECTOR)
    public CourseSession session(long id) {
        CourseSession session = entities.find(CourseSession.class, id);
        if (session == null) {
            throw new Refused.NotFound();
        }
        return session;
    }

    /** How many completed the session and have no document yet. */
    @AllowedTo(DIRECTOR)
    public long countWaiting(long session) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.state = :completed",
                        Long.class)
                .setParameter("session", session)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .getSingleResult();
    }

    /** The session's latest run, whether it still goes on or not. */
    @AllowedTo(DIRECTOR)
    public Optional<IssueRun> latest(long session) {
        return entities.createQuery(
                        "select r from IssueRun r where r.sessionId = :session order by r.id desc", IssueRun.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who signed last for the institution that teaches the session; empty when nobody has. */
    @AllowedTo(DIRECTOR)
    public String signatoryFor(long session) {
        CourseVersion version =
                entities.find(CourseVersion.class, session(session).versionId());
        return entities.createQuery(
                        "select c.signatory from Certificate c where c.award.providerId = :provider order by c.issuedOn desc, c.id desc",
                        String.class)
                .setParameter("provider", version.course().ownerId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /**
     * Begins a run; the portal issues in the background. Whoever taught the session does not issue alone what proves that it
     * was taught well.
     */
    @AllowedTo(DIRECTOR)
    public IssueRun begin(long id, IssueSheet sheet) {
        CourseSession session = session(id);
        IssueRun run = new IssueRun(id, sheet, (int) countWaiting(id), caller);
        issuing.expectLicence(
                entities.find(CourseVersion.class, session.versionId()).course(), session);
        if (isTaughtByCaller(id)) {
            throw new Refused("training.certificate.refused.own");
        }
        try {
            entities.persist(run);
            entities.flush();
        } catch (PersistenceException other) {
            throw new Refused("training.certificate.refused.running");
        }
        audit.note("training.certificate.audit.begun", session.number().orElseGet(session::title), "" + run.wanted());
        return run;
    }

    private boolean isTaughtByCaller(long session) {
        long own = entities.createQuery(
                        """
                        select count(m) from Meeting m, Trainer t, Account a where m.sessionId = :session and m.trainerId = t.id
                        and a.id = :own and a.person = t.person""",
                        Long.class)
                .setParameter("session", session)
                .setParameter("own", caller.account().orElse(0L))
                .getSingleResult();
        return own > 0;
    }
}
