package perspectiva.training.evaluation;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.evaluation.entity.Answered;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.Distribution;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.evaluation.entity.PairedChange;
import perspectiva.training.evaluation.entity.Remark;
import perspectiva.training.evaluation.entity.Tally;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.entity.CourseSession;

/**
 * What came of forms: for a trainer of own sessions, for the office of all. Figures are those of rounds that are over and had enough
 * answers. Sums are made of such rounds alone, since a sum less what is shown of its parts would tell the rest. Nothing here is a
 * result of a course: how people liked it says nothing of what they learnt, and neither says anything of work found or kept.
 */
@Boundary
public class EvaluationResults {

    private static final Answered NOBODY = new Answered(0, 0);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    EvaluationSettings settings;

    @AllowedTo({DIRECTOR, TRAINER})
    public Slice<FormRoundRow> list(FormFilter filter, Paging paging) {
        return rows.page(filter, disclosure().least(), paging);
    }

    /** What the lists' states are decided by. */
    @AllowedTo({DIRECTOR, TRAINER})
    public EvaluationTerms terms() {
        return settings.terms();
    }

    private Disclosure disclosure() {
        return settings.terms().disclosure();
    }

    @AllowedTo({DIRECTOR, TRAINER})
    public CourseSession session(long id) {
        CourseSession session = sessions.byId(id);
        rows.expectOwn(session);
        return session;
    }

    /** The rounds of a session, in the order of their levels. */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<RoundResult> of(long sessionId) {
        CourseSession session = session(sessionId);
        List<FormRound> rounds = rows.ofSession(session.id());
        List<Tally> tallies = rows.tallies(rounds.stream().map(FormRound::id).toList());
        return rounds.stream()
                .map(round -> result(
                        round,
                        rows.items(round.kind(), session.versionId()),
                        tallies.stream()
                                .filter(tally -> tally.roundId() == round.id())
                                .toList(),
                        rounds,
                        tallies))
                .toList();
    }

    /**
     * @param all the session's rounds
     * @param said the tallies of all of them
     */
    private RoundResult result(
            FormRound round, List<FormItem> items, List<Tally> tallies, List<FormRound> all, List<Tally> said) {
        Disclosure disclosure = disclosure();
        boolean isShown = disclosure.isShown(round);
        String state = !round.isClosed() ? "open" : isShown ? "shown" : "few";
        return new RoundResult(
                round,
                state,
                disclosure.missing(round.who()),
                settings.terms().aim(),
                isShown
                        ? results(round.kind(), items, tallies, comparable(List.of(round), tallies, all, said))
                        : List.of(),
                isShown ? remarks(round) : Map.of());
    }

    /** Each question's by itself and in no order. */
    private Map<String, List<String>> remarks(FormRound round) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Remark remark : rows.remarks(round.id())) {
            found.computeIfAbsent(remark.question(), any -> new ArrayList<>()).add(remark.words());
        }
        found.values().forEach(Collections::shuffle);
        return found;
    }

    /**
     * The items of which may stand beside each other what the same people said before and after. Figures of the first form are shown
     * as well: in each round by itself, those who said only the first must be nobody, or enough. Then so are those of their sum.
     *
     * @param after the rounds that are compared
     * @param pairs their tallies
     * @param all the rounds of their sessions, as far as they were before
     * @param said the tallies of these
     */
    private Set<String> comparable(List<FormRound> after, List<Tally> pairs, List<FormRound> all, List<Tally> said) {
        Map<Long, Long> before = all.stream()
                .filter(round -> round.kind() == FormKind.BEFORE)
                .collect(Collectors.toMap(FormRound::sessionId, FormRound::id));
        Map<Long, Map<String, Answered>> first = people(said);
        Map<Long, Map<String, Answered>> both = people(pairs);
        Set<String> items = pairs.stream().map(Tally::item).collect(Collectors.toCollection(TreeSet::new));
        for (FormRound round : after) {
            Map<String, Answered> once = first.getOrDefault(before.getOrDefault(round.sessionId(), 0L), Map.of());
            both.getOrDefault(round.id(), Map.of()).forEach((item, count) -> {
                if (!disclosure().mayStandBeside(once.getOrDefault(item, NOBODY), count)) {
                    items.remove(item);
                }
            });
        }
        return items;
    }

    /** How many answered, by round and item. */
    private static Map<Long, Map<String, Answered>> people(List<Tally> tallies) {
        return tallies.stream()
                .collect(Collectors.groupingBy(
                        Tally::roundId,
                        Collectors.groupingBy(
                                Tally::item, Collectors.collectingAndThen(Collectors.toList(), Answered::of))));
    }

    /** @param comparable the items of which may stand beside each other what was said before and after */
    private List<ItemResult> results(FormKind kind, List<FormItem> items, List<Tally> tallies, Set<String> comparable) {
        Map<String, List<Tally>> byItem = tallies.stream().collect(Collectors.groupingBy(Tally::item));
        return items.stream()
                .map(item ->
                        result(kind, item, byItem.getOrDefault(item.key(), List.of()), comparable.contains(item.key())))
                .toList();
    }

    private ItemResult result(FormKind kind, FormItem item, List<Tally> tallies, boolean isComparable) {
        Map<Integer, Distribution> byEarlier = new TreeMap<>();
        tallies.forEach(tally -> byEarlier.merge(tally.earlier(), tally.people(), Distribution::plus));
        Distribution all = byEarlier.values().stream().reduce(Distribution.NOBODY, Distribution::plus);
        boolean isShown = disclosure().isEnough(Answered.of(tallies));
        return new ItemResult(
                item,
                kind.most(),
                isShown ? all : Distribution.NOBODY,
                kind.isPaired(),
                kind.isPaired() && isShown && isComparable ? PairedChange.of(byEarlier) : null);
    }

    /** A version of a course of which there are figures. */
    public record Course(long version, String title, int number) {}

    @AllowedTo(DIRECTOR)
    public List<Course> courses() {
        return entities.createQuery(
                        "select distinct v.id, v.course.title, v.number from CourseVersion v where v.id in"
                                + " (select s.versionId from CourseSession s, FormRound r where r.sessionId = s.id"
                                + " and " + FormRows.SHOWN + ") order by v.course.title, v.number",
                        Object[].class)
                .setParameter("least", disclosure().least())
                .getResultStream()
                .map(row -> new Course((Long) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    /** All sessions in which a version of a course was taught. */
    @AllowedTo(DIRECTOR)
    public List<SumResult> ofVersion(long version) {
        List<FormRound> rounds =
                shown("r.sessionId in (select s.id from CourseSession s where s.versionId = :key)", version);
        return rounds.stream()
                .map(FormRound::kind)
                .distinct()
                .sorted()
                .map(kind -> sum(kind, rounds, rows.items(kind, version)))
                .toList();
    }

    /** All sessions in which somebody taught; only how people liked them, since outcomes differ from course to course. */
    @AllowedTo(DIRECTOR)
    public List<SumResult> ofTrainer(long trainer) {
        List<FormRound> rounds = shown(
                "r.kind = perspectiva.training.evaluation.entity.FormKind.REACTION and r.sessionId in"
                        + " (select m.sessionId from Meeting m where m.trainerId = :key and m.planned = 1)",
                trainer);
        return rounds.isEmpty()
                ? List.of()
                : List.of(sum(FormKind.REACTION, rounds, FormKind.REACTION.items(List.of())));
    }

    private List<FormRound> shown(String where, long key) {
        return entities.createQuery(
                        "select r from FormRound r where " + FormRows.SHOWN + " and " + where, FormRound.class)
                .setParameter("least", disclosure().least())
                .setParameter("key", key)
                .getResultList();
    }

    /** Of each round only those items that are shown there. */
    private SumResult sum(FormKind kind, List<FormRound> all, List<FormItem> items) {
        List<FormRound> rounds =
                all.stream().filter(round -> round.kind() == kind).toList();
        List<Tally> tallies = rows.tallies(rounds.stream().map(FormRound::id).toList());
        Map<Long, Map<String, Answered>> people = people(tallies);
        List<Tally> shown = tallies.stream()
                .filter(tally ->
                        disclosure().isEnough(people.get(tally.roundId()).get(tally.item())))
                .toList();
        List<FormRound> before = kind.isPaired() ? rows.before(rounds) : List.of();
        List<Tally> said = rows.tallies(before.stream().map(FormRound::id).toList());
        return new SumResult(
                kind,
                rounds.size(),
                rounds.stream().mapToInt(FormRound::invited).sum(),
                rounds.stream().mapToInt(FormRound::answered).sum(),
                results(kind, items, shown, comparable(rounds, shown, before, said)));
    }
}
