package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Counts;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.SessionRows;

/** Reads enrolments with what people call them by. */
@ApplicationScoped
@Transactional
class EnrolmentRows {

    private static final String ROW =
            """
            select new perspectiva.training.enrolment.EnrolmentRow(e.id, s.id, s.title, s.number, s.startsOn, p.id,
                p.familyName, p.givenName, p.patronymic, e.state, e.since, e.application.source, o.shortName, e.tier, e.seat,
                e.offeredUntil, e.application.appliedAt, e.agreement)
            from Enrolment e join e.session s join e.person p left join e.application.sponsor o where e.id in :ids""";

    private static final String LATEST = " order by e.application.appliedAt desc, e.id desc";

    /** The columns a list may be sorted by, by their words in the address. */
    static final Map<String, String> SORTS = Map.of("name", "e.person.soughtAs", "since", "e.since");

    /** Whom a trainer has before the eyes: who comes, not who came. */
    private static final Set<EnrolmentState> TAUGHT = Set.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING);

    /** Rows read at once when everything is wanted; more than any session has people. */
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SessionRows sessions;

    private final Counts<Where> counts = new Counts<>();

    private static Where where(EnrolmentFilter filter) {
        Where where = new Where();
        filter.session().ifPresent(session -> where.and("e.session.id = :session", "session", session));
        if (filter.state().equals("live")) {
            where.and("e.state in :live", "live", EnrolmentState.LIVE);
        }
        EnrolmentFilter.stateOf(filter.state()).ifPresent(state -> where.and("e.state = :state", "state", state));
        EnrolmentFilter.sourceOf(filter.source())
                .ifPresent(source -> where.and("e.application.source = :source", "source", source));
        if (!filter.words().isEmpty()) {
            where.and(
                    "e.person.id in (select p.id from Person p where p.soughtAs like :words)",
                    "words",
                    Typed.pattern(filter.words()));
        }
        return where;
    }

    /** The latest first unless another order is asked for. First which ones, which an index can say; then what they say. */
    Slice<EnrolmentRow> page(EnrolmentFilter filter, Paging paging) {
        return page(where(filter), order(paging), paging);
    }

    /** Of those an organisation sent. */
    Slice<EnrolmentRow> sentBy(long organisation, EnrolmentFilter filter, Paging paging) {
        return page(sponsored(organisation, filter), order(paging), paging);
    }

    private static Where sponsored(long organisation, EnrolmentFilter filter) {
        return where(filter).and("e.application.sponsor.id = :sponsor", "sponsor", organisation);
    }

    /** Those who learn or are going to where a trainer has own meetings, by name. @param words each occurs in the name */
    Slice<EnrolmentRow> taughtBy(long trainer, String words, Paging paging) {
        Where where = where(new EnrolmentFilter(words, "", "", Optional.empty()))
                .and("e.state in :coming", "coming", TAUGHT)
                .and(
                        "e.session.id in (select m.sessionId from Meeting m where m.trainerId = :trainer)",
                        "trainer",
                        trainer);
        return page(where, " order by e.person.soughtAs, e.id", paging);
    }

    /** Everything about one person, the latest first. */
    List<EnrolmentRow> of(long person) {
        Where where = new Where().and("e.person.id = :person", "person", person);
        return rows(where, " order by e.person.id, e.id desc", new Paging(1, PORTION, "", false));
    }

    /** Everybody of one session by name. */
    List<EnrolmentRow> roster(long session) {
        return rows(
                where(EnrolmentFilter.ofSession(session)),
                " order by e.person.soughtAs, e.id",
                new Paging(1, PORTION, "", false));
    }

    private Slice<EnrolmentRow> page(Where where, String order, Paging paging) {
        return Slice.of(rows(where, order, paging), paging, () -> count(where));
    }

    /** Remembered for a while: counting a hundred thousand takes longer than the page. */
    private long count(Where where) {
        return counts.of(where, any -> where.fill(
                        entities.createQuery("select count(e) from Enrolment e" + where.clause(), Long.class))
                .getSingleResult());
    }

    private List<EnrolmentRow> rows(Where where, String order, Paging paging) {
        List<Long> ids = where.fill(
                        entities.createQuery("select e.id from Enrolment e" + where.clause() + order, Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return ids.isEmpty() ? List.of() : read(ids);
    }

    private static String order(Paging paging) {
        String column = SORTS.get(paging.sort());
        return column == null ? LATEST : " order by " + column + (paging.isDescending() ? " desc" : "") + ", e.id desc";
    }

    private List<EnrolmentRow> read(List<Long> ids) {
        Map<Long, EnrolmentRow> found = entities.createQuery(ROW, EnrolmentRow.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Everything wanted, read in portions: for tables that people take away. */
    Stream<EnrolmentRow> all(EnrolmentFilter filter, Paging order) {
        return all(where(filter), order);
    }

    /** The same of those an organisation sent. */
    Stream<EnrolmentRow> allSentBy(long organisation, EnrolmentFilter filter, Paging order) {
        return all(sponsored(organisation, filter), order);
    }

    private Stream<EnrolmentRow> all(Where where, Paging order) {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page ->
                        rows(where, order(order), new Paging(page, PORTION, order.sort(), order.isDescending())))
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream);
    }

    /** For whoever reads the session. */
    Enrolment byId(long id) {
        Enrolment enrolment = entities.find(Enrolment.class, id);
        if (enrolment == null) {
            throw new Refused.NotFound();
        }
        sessions.visible(enrolment.session());
        return enrolment;
    }
}
