package perspectiva.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.NeedState;

/** Needs by the words of their stages: each begins the conditions of a query. */
final class StageWords {

    private StageWords() {}

    /** @param word a state's, or one of those that say more or less than a state; all needs when it is empty or neither */
    static Where at(String word) {
        return switch (word) {
            case "open" -> new Where().and("n.open = :open", "open", 1);
            case "over" -> new Where().and("n.state in :over", "over", NeedState.OVER);
            case "again" -> again();
            case "draft", "submitted", "returned" -> draft(word);
            default ->
                Stream.of(NeedState.values())
                        .filter(state -> state.word().equals(word))
                        .findFirst()
                        .map(state -> new Where().and("n.state = :state", "state", state))
                        .orElseGet(Where::new);
        };
    }

    static boolean isKnown(String word) {
        return Set.of("open", "over", "again", "submitted", "returned").contains(word)
                || Stream.of(NeedState.values()).anyMatch(state -> state.word().equals(word));
    }

    /** What was published last quarter, is over and was not asked for again: the same may be wanted once more. */
    private static Where again() {
        LocalDate quarter = Now.today().with(IsoFields.DAY_OF_QUARTER, 1);
        return new Where()
                .and("n.state in :over", "over", NeedState.OVER)
                .and("n.postedAt >= :from", "from", beginOf(quarter.minusMonths(3)))
                .and("n.postedAt < :until", "until", beginOf(quarter))
                .and("not exists (select r.id from Need r where r.trail.repeats = n.id)");
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private static Where draft(String word) {
        Where draft = new Where().and("n.state = :state", "state", NeedState.DRAFT);
        return switch (word) {
            case "submitted" -> draft.and("n.submittedAt is not null");
            case "returned" -> draft.and("n.submittedAt is null").and("n.returnReason is not null");
            default -> draft.and("n.submittedAt is null").and("n.returnReason is null");
        };
    }
}
