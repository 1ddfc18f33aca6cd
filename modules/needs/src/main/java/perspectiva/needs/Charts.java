package perspectiva.needs;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import perspectiva.core.store.Now;
import perspectiva.needs.Suppression.Cell;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;

/** What the needs of the town are in numbers, for those who decide about them; no number tells one employer's affairs. */
@Boundary
public class Charts {

    /** Days since publication at which a band of ages ends. */
    private static final List<Integer> AGES = List.of(7, 30, 60, 90);

    private static final int GROUP = 2;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Free posts by two-digit group of occupations (O in the domain guide, 11), the most first; "" is without a code. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public Chart posts() {
        TypedQuery<Object[]> query = entities.createQuery(
                        """
                        select n.form.occupation, n.employerId, sum(n.form.posts), sum(n.filled) from Need n
                        where n.open = 1 and n.validUntil >= :today group by n.form.occupation, n.employerId""",
                        Object[].class)
                .setParameter("today", Now.today());
        Map<String, Map<Long, Long>> groups = new TreeMap<>();
        for (Object[] row : query.getResultList()) {
            String group = row[0] == null ? "" : ((String) row[0]).substring(0, GROUP);
            long free = number(row[2]) - number(row[3]);
            groups.computeIfAbsent(group, any -> new HashMap<>()).merge((Long) row[1], free, Long::sum);
        }
        List<Cell<String>> cells = new ArrayList<>();
        groups.forEach((group, parts) -> cells.add(new Cell<>(group, parts)));
        cells.sort(Comparator.<Cell<String>>comparingLong(Cell::sum).reversed());
        return Chart.of(Suppression.of(cells));
    }

    /** Open needs by days since publication; each word is the last day of its band, "" that of the oldest. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public Chart ages() {
        LocalDate after = Now.today().plusDays(1);
        List<Cell<String>> cells = new ArrayList<>();
        for (int days : AGES) {
            LocalDate from = Now.today().minusDays(days);
            cells.add(new Cell<>(String.valueOf(days), published(start(from), start(after))));
            after = from;
        }
        cells.add(new Cell<>("", published(Instant.EPOCH, start(after))));
        return Chart.of(
                Suppression.of(cells.stream().filter(cell -> cell.sum() > 0).toList()));
    }

    /** By employer, how many open needs were published from the one moment until before the other. */
    private Map<Long, Long> published(Instant from, Instant until) {
        Map<Long, Long> parts = new HashMap<>();
        entities.createQuery(
                        """
                        select n.employerId, count(n) from Need n where n.open = 1 and n.validUntil >= :today
                        and n.postedAt >= :from and n.postedAt < :until group by n.employerId""",
                        Object[].class)
                .setParameter("today", Now.today())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .forEach(row -> parts.put((Long) row[0], number(row[1])));
        return parts;
    }

    /** Days from publication to the last post taken, by quarter of the year in which it was taken; those to come are left out. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public List<Pace> paces(int year) {
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> !begin(year, quarter).isAfter(Now.today()))
                .mapToObj(quarter -> pace(year, quarter))
                .toList();
    }

    private Pace pace(int year, int quarter) {
        List<Object[]> filled = entities.createQuery(
                        """
                        select n.employerId, n.postedAt, n.trail.filledAt from Need n
                        where n.trail.filledAt >= :from and n.trail.filledAt < :until and n.postedAt is not null""",
                        Object[].class)
                .setParameter("from", start(begin(year, quarter)))
                .setParameter("until", start(begin(year, quarter).plusMonths(MONTHS)))
                .getResultList();
        Map<Long, Long> parts = new HashMap<>();
        filled.forEach(row -> parts.merge((Long) row[0], 1L, Long::sum));
        if (!Suppression.isSafe(parts)) {
            return new Pace(quarter, 0, null);
        }
        List<Long> days = filled.stream()
                .map(row -> ChronoUnit.DAYS.between(day((Instant) row[1]), day((Instant) row[2])))
                .toList();
        return new Pace(quarter, filled.size(), Quartiles.of(days));
    }

    private static LocalDate begin(int year, int quarter) {
        return LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Now.zone()).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
