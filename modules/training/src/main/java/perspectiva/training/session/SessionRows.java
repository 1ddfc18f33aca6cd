package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Reads sessions. What a caller may see is part of every query. */
@ApplicationScoped
@Transactional
public class SessionRows {

    private static final String ROW =
            """
            select new perspectiva.training.session.SessionRow(s.id, s.number, s.title, s.state, s.mode, s.startsOn,
                s.endsOn, s.enrolUntil, s.seatsMin, s.seatsMax, s.hours)
            from CourseSession s where s.id in :ids""";

    private static final String TAUGHT_BY = "s.id in (select m.sessionId from Meeting m where m.trainerId = :";

    /** The columns a list may be sorted by, by their words in the address. */
    static final Map<String, String> SORTS =
            Map.of("title", "s.title", "start", "s.startsOn", "deadline", "s.enrolUntil");

    /** Rows read at once when everything is wanted. */
    private static final int PORTION = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Teaching teaching;

    private Where where(SessionFilter filter) {
        Where where = new Where();
        if (!teaching.isOfAll()) {
            where.and(TAUGHT_BY + "own)", "own", teaching.own());
        }
        filter.trainer().ifPresent(trainer -> where.and(TAUGHT_BY + "trainer)", "trainer", trainer));
        if (filter.state().equals("live")) {
            where.and("s.state in :live", "live", SessionState.LIVE);
        }
        SessionFilter.stateOf(filter.state()).ifPresent(state -> where.and("s.state = :state", "state", state));
        return where.andWords("s.soughtAs", filter.words());
    }

    /** The latest first unless another order is asked for. First which ones, which an index can say; then what they say. */
    Slice<SessionRow> page(SessionFilter filter, Paging paging) {
        Where where = where(filter);
        return Slice.of(rows(where, paging), paging, () -> count(where));
    }

    private long count(Where where) {
        return where.fill(entities.createQuery("select count(s) from CourseSession s" + where.clause(), Long.class))
                .getSingleResult();
    }

    private List<SessionRow> rows(Where where, Paging paging) {
        List<Long> ids = where.fill(entities.createQuery(
                        "select s.id from CourseSession s" + where.clause() + order(paging), Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return ids.isEmpty() ? List.of() : read(ids);
    }

    private static String order(Paging paging) {
        String column = SORTS.get(paging.sort());
        if (column == null) {
            return " order by s.startsOn desc, s.id desc";
        }
        return " order by " + column + (paging.isDescending() ? " desc, s.id desc" : ", s.id desc");
    }

    private List<SessionRow> read(List<Long> ids) {
        Map<Long, Long> units = units(ids);
        Map<Long, SessionRow> found = entities.createQuery(ROW, SessionRow.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .collect(Collectors.toMap(SessionRow::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(row -> row.with(units.getOrDefault(row.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> units(Collection<Long> ids) {
        return entities.createQuery(
                        "select m.sessionId, sum(m.units) from Meeting m where m.planned = 1 and m.sessionId in :ids"
                                + " group by m.sessionId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Everything wanted, read in portions: for tables that people take away. */
    Stream<SessionRow> all(SessionFilter filter, Paging order) {
        Where where = where(filter);
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> rows(where, new Paging(page, PORTION, order.sort(), order.isDescending())))
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream);
    }

    /** The same rule as the lists', for one. */
    public CourseSession visible(CourseSession session) {
        if (session == null || !isVisible(session)) {
            throw new Refused.NotFound();
        }
        return session;
    }

    public boolean isVisible(CourseSession session) {
        return teaching.isOfAll() || isTaughtBy(session.id(), teaching.own(), "");
    }

    /** Whether the caller examines the people there: a trainer whose meetings were all taken away does so no more. */
    boolean isExamined(long id) {
        return teaching.isOfAll() || isTaughtBy(id, teaching.own(), " and m.planned = 1");
    }

    /** @param more conditions */
    private boolean isTaughtBy(long session, long trainer, String more) {
        return entities.createQuery(
                                "select count(m) from Meeting m where m.sessionId = :session and m.trainerId = :trainer"
                                        + more,
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("trainer", trainer)
                        .getSingleResult()
                > 0;
    }

    public CourseSession byId(long id) {
        return visible(entities.find(CourseSession.class, id));
    }

    /** One to change, for the caller alone until the transaction ends. */
    CourseSession held(long id) {
        return visible(entities.find(CourseSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    CourseSession held(long id, int version) {
        CourseSession session = held(id);
        if (session.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return session;
    }

    /** Sessions meetings may be planned for, those that begin first on top. */
    List<CourseSession> live() {
        return entities.createQuery(
                        "select s from CourseSession s where s.state in :live order by s.startsOn, s.id",
                        CourseSession.class)
                .setParameter("live", SessionState.LIVE)
                .setMaxResults(PORTION)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
