package perspectiva.needs;

import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Which needs a query reads: what the filter wants, and of that what the caller may see. */
final class NeedConditions {

    private NeedConditions() {}

    /** What the town is offered today, of what the filter wants. */
    static Where onOffer(NeedFilter filter, Caller caller) {
        Where where =
                wanted(filter.withStage("open"), "n.openText").and("n.validUntil >= :today", "today", Now.today());
        if (filter.employer().isPresent()) {
            where.and("n.form.nameWithheld = :shown", "shown", 0);
        }
        knownTo(caller, where);
        return where;
    }

    /** The same rule as {@link Need#isVacancyFor}, as part of a query. */
    private static void knownTo(Caller caller, Where where) {
        if (caller.is(Role.TRAINER) && !caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL)) {
            where.and("(n.form.namedToTrainers = 1 or n.employerId = :own)", "own", own(caller));
        }
    }

    private static long own(Caller caller) {
        return caller.isAny(Role.EMPLOYER, Role.MEMBER) ? caller.organisation().orElse(0L) : 0L;
    }

    /** What the office sees of what the filter wants, by who looks after it. */
    static Where onDesk(DeskFilter filter, Caller director) {
        Where where = visibleTo(director, filter.needs());
        switch (filter.assignee()) {
            case "mine" ->
                where.and(
                        "n.id in (select a.needId from Assignment a where a.accountId = :mine)",
                        "mine",
                        director.account().orElse(0L));
            case "nobody" -> where.and("not exists (select a.id from Assignment a where a.needId = n.id)");
            default -> {}
        }
        return where;
    }

    /** The same rule as {@link Need#isVisibleTo}, as part of a query. */
    static Where visibleTo(Caller caller, NeedFilter filter) {
        Where where = wanted(filter);
        if (caller.is(Role.DIRECTOR)) {
            return where;
        }
        boolean readsAll = caller.isAny(Role.BOARD, Role.COUNCIL);
        return where.and(
                readsAll ? "(n.number is not null or n.employerId = :own)" : "n.employerId = :own", "own", own(caller));
    }

    private static Where wanted(NeedFilter filter) {
        return wanted(filter, "n.searchText");
    }

    /** @param text where the words are looked for */
    private static Where wanted(NeedFilter filter, String text) {
        Where where = StageWords.at(filter.stage());
        filter.employer().ifPresent(key -> where.and("n.employerId = :employer", "employer", key));
        if (!filter.major().isEmpty()) {
            where.and("n.form.occupation like :major", "major", filter.major() + "%");
        }
        if (!filter.place().isEmpty()) {
            where.and("lower(n.form.place) like :place escape '!'", "place", SearchText.containing(filter.place()));
        }
        return where.andWords(text, filter.words());
    }
}
