package perspectiva.needs;

import static perspectiva.needs.NeedConditions.onDesk;
import static perspectiva.needs.NeedConditions.onOffer;
import static perspectiva.needs.NeedConditions.visibleTo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.store.Counts;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.Caller;

/**
 * Reads lists of needs: one table, two queries a page, and a count that is remembered for a while. What a caller may see is
 * part of every query.
 *
 * <p>Each reading is a transaction of its own unless it is part of one: outside of any, a scheduled thread may be handed a
 * persistence context that somebody else has closed.
 */
@ApplicationScoped
@Transactional
class NeedRows {

    private static final String ROW =
            """
            select new perspectiva.needs.NeedRow(n.id, n.version, n.number, n.form.title, n.form.occupation, n.employerName,
                n.form.place, n.form.posts, n.filled, n.form.payFrom, n.form.payTo, n.form.payAgreed, n.form.startWanted,
                n.state, n.createdAt, n.submittedAt, n.returnReason, n.postedAt, n.validUntil, n.source, n.postedBy,
                n.form.nameWithheld)
            from Need n""";

    private static final String LATEST = " order by n.postedAt desc, n.id desc";

    /** Rows read at once when everything is wanted. */
    private static final int PORTION = 200;

    /** The columns a list may be sorted by, by their words in the address. */
    static final Map<String, String> SORTS = Map.of(
            "title", "n.form.title",
            "employer", "n.employerName",
            "posts", "n.form.posts",
            "pay", "n.form.payFrom",
            "created", "n.id",
            "sent", "n.submittedAt",
            "posted", "n.postedAt",
            "until", "n.validUntil");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private final Counts<Where> counts = new Counts<>();

    /** One page of what the caller may see of what is wanted, the newest first unless another order is asked for. */
    Slice<NeedRow> page(NeedFilter filter, Paging paging, Caller caller) {
        Where where = visibleTo(caller, filter);
        return slice(where, order(paging), paging);
    }

    /** The newest of what is wanted before a record number: one range of the index, however far down the list. */
    List<NeedRow> before(NeedFilter filter, long record, int most, Caller caller) {
        Where where = visibleTo(caller, filter).and("n.id < :before", "before", record);
        return rows(where, " order by n.id desc", new Paging(1, most, "", false));
    }

    private Slice<NeedRow> slice(Where where, String order, Paging paging) {
        List<NeedRow> rows = rows(where, order, paging);
        return new Slice<>(rows, total(where, rows.size(), paging), paging);
    }

    /** First which ones, which an index can say alone; then what they say. Read at once, thousands of rows would be sorted. */
    private List<NeedRow> rows(Where where, String order, Paging paging) {
        List<Long> ids = ids(where, order, paging);
        return ids.isEmpty() ? List.of() : read(ids);
    }

    private List<Long> ids(Where where, String order, Paging paging) {
        return where.fill(entities.createQuery("select n.id from Need n" + where.clause() + order, Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    /** In the order of the ids; one that was taken away meanwhile is left out. */
    private List<NeedRow> read(List<Long> ids) {
        return inOrder(
                ids,
                entities.createQuery(ROW + " where n.id in :ids", NeedRow.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.read-only", true)
                        .getResultList(),
                NeedRow::id);
    }

    private static <T> List<T> inOrder(List<Long> ids, List<T> read, Function<T, Long> id) {
        Map<Long, T> found = read.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** A page that is not full ends the list, and so knows how long it is. */
    private long total(Where where, int found, Paging paging) {
        if (found == 0 && paging.page() > 1) {
            return counts.of(where, this::count);
        }
        int atLeast = paging.offset() + found;
        return found < paging.size() ? atLeast : Math.max(atLeast, counts.of(where, this::count));
    }

    private long count(Where where) {
        return where.fill(entities.createQuery("select count(n) from Need n" + where.clause(), Long.class))
                .getSingleResult();
    }

    /** Everything wanted, read in portions: for tables that people take away. */
    Stream<NeedRow> all(NeedFilter filter, Paging paging, Caller caller) {
        return portions(visibleTo(caller, filter), order(paging)).flatMap(List::stream);
    }

    private Stream<List<NeedRow>> portions(Where where, String order) {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> rows(where, order, new Paging(page, PORTION, "", false)))
                .takeWhile(portion -> !portion.isEmpty());
    }

    /**
     * What the town reads, the latest first unless another order is asked for. A name that is withheld is neither shown nor
     * found, filtered or sorted by.
     */
    Slice<NeedRow> vacancies(VacancyFilter filter, Paging paging, Caller caller) {
        Where where = filter.narrow(onOffer(filter.need(), caller));
        boolean isOrdered = !paging.sort().isEmpty() && !paging.sort().equals("employer");
        return slice(where, isOrdered ? order(paging) : LATEST, paging).map(NeedRow::asVacancy);
    }

    /** The latest offers of occupations that begin with these digits, without one of them. */
    List<NeedRow> alike(String digits, long but, int most, Caller caller) {
        Where where = onOffer(NeedFilter.of(Map.of("major", digits)), caller).and("n.id <> :but", "but", but);
        return rows(where, LATEST, new Paging(1, most, "", false)).stream()
                .map(NeedRow::asVacancy)
                .toList();
    }

    /** Which vacancies are offered now, the latest first. */
    List<Offered> offered(int most) {
        return entities.createQuery(
                        """
                        select new perspectiva.needs.Offered(n.id, n.postedAt) from Need n
                        where n.open = 1 and n.validUntil >= :today order by n.postedAt desc, n.id desc""",
                        Offered.class)
                .setParameter("today", Now.today())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is offered now, of what the caller may see, without what withholds its name: the newest before a record number. */
    List<Need> advertised(NeedFilter filter, long record, int most, Caller caller) {
        Where where = visibleTo(caller, filter.withStage("open"))
                .and("n.validUntil >= :today", "today", Now.today())
                .and("n.form.nameWithheld = :shown", "shown", 0)
                .and("n.id < :before", "before", record);
        return whole(ids(where, " order by n.id desc", new Paging(1, most, "", false))).stream()
                .sorted(Comparator.comparing(Need::id).reversed())
                .toList();
    }

    /**
     * What lies on the director's desk, what was sent first on top unless another order is asked for: whole, because the desk
     * also points at doubtful words.
     */
    Slice<Need> desk(DeskFilter filter, Paging paging, Caller director) {
        Where where = onDesk(filter, director);
        List<Long> ids = ids(where, deskOrder(filter, paging), paging);
        List<Need> needs = inOrder(ids, whole(ids), Need::id);
        return new Slice<>(needs, total(where, needs.size(), paging), paging);
    }

    /** All of it, read in portions. */
    Stream<List<NeedRow>> wholeDesk(DeskFilter filter, Paging paging, Caller director) {
        return portions(onDesk(filter, director), deskOrder(filter, paging));
    }

    /** Of one state, what was sent first is read from an index; of several at once it would have to be sorted. */
    private static String deskOrder(DeskFilter filter, Paging paging) {
        boolean isAsItLies = paging.sort().isEmpty() || paging.sort().equals("sent") && !paging.isDescending();
        return isAsItLies && filter.isOneState() ? " order by n.submittedAt, n.id" : order(paging);
    }

    /** Vacancies whose time has run out. */
    List<Long> overdue(LocalDate today, int most) {
        return entities.createQuery(
                        "select n.id from Need n where n.open = 1 and n.validUntil < :today order by n.validUntil, n.id",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Vacancies that run out by that day and whose employers were not asked yet. */
    List<Long> unasked(LocalDate by, int most) {
        return entities.createQuery(
                        """
                        select n.id from Need n where n.open = 1 and n.validUntil <= :by and n.remindedAt is null
                        order by n.validUntil, n.id""",
                        Long.class)
                .setParameter("by", by)
                .setMaxResults(most)
                .getResultList();
    }

    /** The whole needs of some numbers, to be read only. */
    List<Need> whole(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select n from Need n where n.id in :ids", Need.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.read-only", true)
                        .getResultList();
    }

    /** What has waited for the director since before that moment, and nobody was told. */
    List<Need> late(Instant before, int most) {
        return entities.createQuery(
                        """
                        select n from Need n where n.state = :draft and n.submittedAt < :before and n.trail.lateTold = 0
                        order by n.submittedAt, n.id""",
                        Need.class)
                .setParameter("draft", NeedState.DRAFT)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are in a stage, and since when the oldest. */
    NeedTally tally(NeedFilter filter, Caller caller) {
        return tally(visibleTo(caller, filter));
    }

    /** How many vacancies run out by that day. */
    long expiring(LocalDate by, Caller caller) {
        Where where = visibleTo(caller, NeedFilter.ALL.withStage("open")).and("n.validUntil <= :by", "by", by);
        return counts.of(where, this::count);
    }

    /** Two queries, because an aggregate does not pass through the converter of instants. */
    private NeedTally tally(Where where) {
        long count = counts.of(where, this::count);
        return count == 0 ? new NeedTally(0, null) : new NeedTally(count, oldest(where));
    }

    private Instant oldest(Where where) {
        NeedRow oldest = rows(where, " order by n.submittedAt, n.id", new Paging(1, 1, "", false))
                .get(0);
        return oldest.submittedAt() == null ? oldest.createdAt() : oldest.submittedAt();
    }

    private static String order(Paging paging) {
        String direction = paging.isDescending() ? " desc" : "";
        String column = SORTS.get(paging.sort());
        return column == null || column.equals("n.id")
                ? " order by n.id" + (column == null ? " desc" : direction)
                : " order by " + column + direction + ", n.id desc";
    }
}
