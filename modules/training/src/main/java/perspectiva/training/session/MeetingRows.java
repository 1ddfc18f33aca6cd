package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Span;

/** Reads meetings with what they are called by: session, room, trainer. */
@ApplicationScoped
@Transactional
public class MeetingRows {

    private static final String ROW =
            """
            select new perspectiva.training.session.MeetingRow(m.id, m.sessionId, s.title, s.number, m.startsAt, m.endsAt,
                m.units, m.topic, m.planned, m.roomId, r.name, r.address, m.trainerId, p.familyName, p.givenName,
                p.patronymic, m.uid, m.sequence, m.changedAt, m.reason)
            from Meeting m join CourseSession s on s.id = m.sessionId join Trainer t on t.id = m.trainerId
                join t.person p left join Room r on r.id = m.roomId
            where""";

    private static final String ORDER = " order by m.startsAt, m.id";

    /** More than any page or calendar shows. */
    private static final int MOST = 5000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Those that begin within a time, the earliest first; those that were cancelled too. */
    List<MeetingRow> between(Instant from, Instant to, MeetingFilter filter) {
        StringBuilder where = new StringBuilder(" m.startsAt >= :from and m.startsAt < :to");
        Map<String, Object> values = new TreeMap<>();
        filter.room().ifPresent(room -> narrow(where, values, "roomId", room));
        filter.trainer().ifPresent(trainer -> narrow(where, values, "trainerId", trainer));
        filter.session().ifPresent(session -> narrow(where, values, "sessionId", session));
        TypedQuery<MeetingRow> query = entities.createQuery(ROW + where + ORDER, MeetingRow.class);
        values.forEach(query::setParameter);
        return query.setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** Those that begin within a time, of the sessions in which the owner of an account has a seat or came to the end. */
    List<MeetingRow> learnt(Instant from, Instant to, long account) {
        return entities.createQuery(
                        ROW + " m.startsAt >= :from and m.startsAt < :to and m.sessionId in"
                                + " (select e.session.id from Enrolment e, Account a where a.id = :account"
                                + " and e.person = a.person and e.state in :coming)" + ORDER,
                        MeetingRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("account", account)
                .setParameter("coming", EnrolmentState.COMING)
                .setMaxResults(MOST)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** These, the earliest first. Who may see them is decided by whoever asks. */
    public List<MeetingRow> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(ROW + " m.id in :ids" + ORDER, MeetingRow.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.read-only", true)
                        .getResultList();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String column, long key) {
        where.append(" and m.").append(column).append(" = :").append(column);
        values.put(column, key);
    }

    /**
     * What a room, a trainer or a session's people have to do at some time within these moments, also in other sessions. Four
     * questions, each answered by an index.
     *
     * @param except a meeting that is moved and so hinders nobody
     */
    List<MeetingRow> busy(Instant from, Instant to, Demand of, long except) {
        return Stream.of(
                        of.room() == null ? List.<MeetingRow>of() : busy(from, to, "roomId", of.room()),
                        busy(from, to, "trainerId", of.trainer()),
                        busy(from, to, "sessionId", of.session()),
                        learners(from, to, of.session()))
                .flatMap(List::stream)
                .distinct()
                .filter(row -> row.id() != except)
                .toList();
    }

    /** Other sessions' meetings, of those who have a seat in this one. */
    private List<MeetingRow> learners(Instant from, Instant to, long session) {
        return entities.createQuery(
                        ROW + " m.planned = 1 and m.sessionId <> :session and m.sessionId in"
                                + " (select other.session.id from Enrolment other, Enrolment own"
                                + " where own.session.id = :session and own.person = other.person"
                                + " and own.state in :seated and other.state in :seated)"
                                + " and m.startsAt > :early and m.startsAt < :to and m.endsAt > :from" + ORDER,
                        MeetingRow.class)
                .setParameter("session", session)
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("early", from.minus(Span.LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    private List<MeetingRow> busy(Instant from, Instant to, String column, long key) {
        return entities.createQuery(
                        ROW + " m.planned = 1 and m." + column
                                + " = :key and m.startsAt > :early and m.startsAt < :to and m.endsAt > :from" + ORDER,
                        MeetingRow.class)
                .setParameter("key", key)
                .setParameter("early", from.minus(Span.LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The session takes place no more: what lies ahead is cancelled. */
    void cancelAhead(long session) {
        entities.createQuery(
                        "select m from Meeting m where m.sessionId = :session and m.planned = 1 and m.endsAt > :now",
                        Meeting.class)
                .setParameter("session", session)
                .setParameter("now", Now.instant())
                .getResultList()
                .forEach(Meeting::cancelWithSession);
        entities.flush();
    }

    boolean hasAhead(String column, long key) {
        return entities.createQuery(
                                "select count(m) from Meeting m where m." + column
                                        + " = :key and m.planned = 1 and m.startsAt > :now",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("now", Now.instant())
                        .getSingleResult()
                > 0;
    }
}
