package perspectiva.needs;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;

/** Needs for which people are wanted now, for modules that plan with them. */
@Boundary
public class OpenNeeds {

    private static final String ROW =
            """
            select n.id, n.number, n.form.title, n.form.occupation, n.employerId, n.employerName, n.form.posts, n.filled,
                n.form.startWanted
            from Need n""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By occupation, counted in the database: as many lines as there are occupations, however many needs. */
    @AllowedTo(DIRECTOR)
    public List<OccupationTally> tally() {
        Where where = open();
        return where.fill(entities.createQuery(
                        "select n.form.occupation, count(n), sum(n.form.posts), sum(n.filled) from Need n"
                                + where.clause() + " and n.form.occupation is not null group by n.form.occupation",
                        Object[].class))
                .getResultStream()
                .map(row -> new OccupationTally((String) row[0], number(row[1]), number(row[2]) - number(row[3])))
                .toList();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /**
     * The latest first.
     *
     * @param occupation the beginning of the code
     * @param most how many at most
     */
    @AllowedTo(DIRECTOR)
    public List<OpenNeed> like(String occupation, int most) {
        return read(open().and("n.form.occupation like :code", "code", occupation + "%"), most);
    }

    /** One that is open and has an occupation, by the number people know it by. */
    @AllowedTo(DIRECTOR)
    public Optional<OpenNeed> byNumber(String number) {
        Where where = open().and("n.number = :number", "number", number);
        where.and("n.form.occupation is not null");
        return read(where, 1).stream().findFirst();
    }

    /** What has become of needs whose numbers a module keeps; of one that is gone nothing is said. */
    @AllowedTo({})
    public Map<Long, NeedStanding> standings(Collection<Long> ids) {
        Map<Long, NeedStanding> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select n.id, n.state, n.form.posts, n.filled, n.validUntil from Need n where n.id in :ids",
                            Object[].class)
                    .setParameter("ids", Set.copyOf(ids))
                    .getResultList()
                    .forEach(row -> found.put((Long) row[0], standing(row)));
        }
        return found;
    }

    private static NeedStanding standing(Object[] row) {
        NeedState state = (NeedState) row[1];
        LocalDate until = (LocalDate) row[4];
        if (!state.isOpen()) {
            return new NeedStanding(state.word(), 0);
        }
        return until.isBefore(Now.today())
                ? new NeedStanding(NeedState.EXPIRED.word(), 0)
                : new NeedStanding(state.word(), (Integer) row[2] - (Integer) row[3]);
    }

    /** Codes of the skills these needs ask for, by need; wordings nobody has found a code for are missing. */
    private Map<Long, Set<String>> skills(Collection<Long> ids) {
        Map<Long, Set<String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select s.needId, s.skill from NeedSkill s where s.skill is not null and s.needId in :ids",
                            Object[].class)
                    .setParameter("ids", Set.copyOf(ids))
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], need -> new HashSet<>())
                            .add((String) row[1]));
        }
        return found;
    }

    /** What has run out may still be waiting for the portal to take it down. */
    private static Where open() {
        return StageWords.at("open").and("n.validUntil >= :today", "today", Now.today());
    }

    private List<OpenNeed> read(Where where, int most) {
        List<Object[]> rows = where.fill(entities.createQuery(
                        ROW + where.clause() + " order by n.postedAt desc, n.id desc", Object[].class))
                .setMaxResults(most)
                .getResultList();
        Map<Long, Set<String>> skills =
                skills(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> need(row, skills.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private static OpenNeed need(Object[] row, Set<String> skills) {
        return new OpenNeed(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Long) row[4],
                (String) row[5],
                (Integer) row[6] - (Integer) row[7],
                (LocalDate) row[8],
                skills);
    }
}
