package perspectiva.training.enrolment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryTerms;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Span;

/** The sessions people may come to, for everybody. */
@Boundary
public class OpenSessions {

    private static final Set<SessionState> SHOWN =
            Set.of(SessionState.PUBLISHED, SessionState.ENROLLING, SessionState.CONFIRMED);

    private static final Set<SessionState> ADMITTING = Set.of(SessionState.ENROLLING, SessionState.CONFIRMED);

    private static final int MOST = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    Admission admission;

    @Inject
    Caller caller;

    /** Those of a course, in any of its versions, the next first. */
    @AllowedTo(Role.VISITOR)
    public List<OpenSession> of(long course) {
        return shown(
                "s.versionId in (select v.id from CourseVersion v where v.course.id = :key) and s.state in :states",
                course,
                SHOWN);
    }

    /** Where the people of a session could go instead: other sessions of its course that take people now. */
    @AllowedTo(Role.VISITOR)
    public List<OpenSession> insteadOf(long session) {
        return shown(
                "s.id <> :key and s.versionId in (select v.id from CourseVersion v where v.course.id ="
                        + " (select w.course.id from CourseVersion w where w.id ="
                        + " (select o.versionId from CourseSession o where o.id = :key))) and s.state in :states",
                session,
                ADMITTING);
    }

    /** All that take people now, the next first. */
    @AllowedTo(Role.VISITOR)
    public List<OpenSession> all() {
        return shown("s.id > :key and s.state in :states", 0, ADMITTING);
    }

    /**
     * Of those that take people now and whose course stands in the catalogue, the next ones; of no course where the caller
     * is already.
     */
    @AllowedTo(Role.VISITOR)
    public List<OpenSession> next(int most) {
        Set<Long> joined = caller.account().map(this::joined).orElse(Set.of());
        TypedQuery<CourseSession> query = entities.createQuery(
                        "select s from CourseSession s where s.state in :states and s.enrolUntil >= :today and exists"
                                + " (select w.id from CourseVersion v, CourseVersion w where v.id = s.versionId"
                                + " and w.course = v.course and w.activeSlot = 0"
                                + (joined.isEmpty() ? "" : " and not v.course.id in :joined")
                                + ") order by s.startsOn, s.id",
                        CourseSession.class)
                .setParameter("states", ADMITTING)
                .setParameter("today", Now.today())
                .setMaxResults(most)
                .setHint("eclipselink.read-only", true);
        if (!joined.isEmpty()) {
            query.setParameter("joined", joined);
        }
        return told(query.getResultList());
    }

    /** The courses where an account's person learns, or wants to. */
    private Set<Long> joined(long account) {
        return Set.copyOf(entities.createQuery(
                        "select v.course.id from Enrolment e, CourseVersion v, Account a where a.id = :account"
                                + " and e.person = a.person and e.state in :live and v.id = e.session.versionId",
                        Long.class)
                .setParameter("account", account)
                .setParameter("live", EnrolmentState.LIVE)
                .getResultList());
    }

    /** The next of each of these courses that takes people now, by the course; a course without any is missing. */
    @AllowedTo(Role.VISITOR)
    public Map<Long, OpenSession> nextOf(Collection<Long> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> first = new LinkedHashMap<>();
        entities.createQuery(
                        "select v.course.id, s.id from CourseSession s, CourseVersion v where v.id = s.versionId"
                                + " and v.course.id in :courses and s.state in :states and s.enrolUntil >= :today"
                                + " order by s.startsOn, s.id",
                        Object[].class)
                .setParameter("courses", courses)
                .setParameter("states", ADMITTING)
                .setParameter("today", Now.today())
                .getResultStream()
                .forEach(row -> first.putIfAbsent((Long) row[0], (Long) row[1]));
        if (first.isEmpty()) {
            return Map.of();
        }
        return told(entities.createQuery("select s from CourseSession s where s.id in :ids", CourseSession.class)
                        .setParameter("ids", first.values())
                        .setHint("eclipselink.read-only", true)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(OpenSession::course, one -> one));
    }

    /** One the town knows of. */
    @AllowedTo(Role.VISITOR)
    public OpenSession byId(long session) {
        return shown("s.id = :key and s.state in :states", session, SHOWN).stream()
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
    }

    /** Where and when these are held; one without any meeting is missing. Nobody is told of drafts. */
    @AllowedTo(Role.VISITOR)
    public Map<Long, Held> heldOf(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Held.Lesson>> lessons = new LinkedHashMap<>();
        entities.createQuery(
                        "select m.sessionId, m.startsAt, m.endsAt, r.name, r.address"
                                + " from Meeting m join CourseSession s on s.id = m.sessionId left join Room r on r.id = m.roomId"
                                + " where m.sessionId in :sessions and m.planned = 1 and s.state in :states"
                                + " order by m.startsAt, m.id",
                        Object[].class)
                .setParameter("sessions", sessions)
                .setParameter("states", SHOWN)
                .getResultStream()
                .forEach(row -> lessons.computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                        .add(lesson(row)));
        Map<Long, Held> held = new LinkedHashMap<>();
        lessons.forEach((session, of) -> held.put(session, Held.of(of)));
        return held;
    }

    private static Held.Lesson lesson(Object[] row) {
        return new Held.Lesson(
                new Span((Instant) row[1], (Instant) row[2]),
                row[3] == null ? null : new Held.Place((String) row[3], (String) row[4]));
    }

    /** What its course asks of those who come. */
    @AllowedTo(Role.VISITOR)
    public EntryTerms termsOf(long session) {
        byId(session);
        return admission.terms(entities.find(CourseSession.class, session));
    }

    private List<OpenSession> shown(String which, long key, Set<SessionState> states) {
        return told(entities.createQuery(
                        "select s from CourseSession s where " + which
                                + " and s.enrolUntil >= :today order by s.startsOn, s.id",
                        CourseSession.class)
                .setParameter("key", key)
                .setParameter("states", states)
                .setParameter("today", Now.today())
                .setMaxResults(MOST)
                .setHint("eclipselink.read-only", true)
                .getResultList());
    }

    private List<OpenSession> told(List<CourseSession> found) {
        List<Long> ids = found.stream().map(CourseSession::id).toList();
        Map<Long, Long> taken = seats.taken(ids);
        Map<Long, Long> waiting = seats.waiting(ids);
        Map<Long, Long> courses = courses(found);
        return found.stream()
                .map(one -> row(
                        one,
                        courses.get(one.versionId()),
                        taken.getOrDefault(one.id(), 0L),
                        waiting.getOrDefault(one.id(), 0L)))
                .toList();
    }

    /** The course of each version. */
    private Map<Long, Long> courses(List<CourseSession> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select v.id, v.course.id from CourseVersion v where v.id in :versions", Object[].class)
                .setParameter(
                        "versions", found.stream().map(CourseSession::versionId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static OpenSession row(CourseSession session, long course, long taken, long waiting) {
        return new OpenSession(
                session.id(),
                course,
                session.number().orElse(""),
                session.title(),
                session.state(),
                session.mode(),
                session.startsOn(),
                session.endsOn(),
                session.enrolUntil(),
                session.seatsMax(),
                session.price(),
                taken,
                waiting);
    }
}
