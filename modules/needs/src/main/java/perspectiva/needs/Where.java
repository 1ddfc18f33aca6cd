package perspectiva.needs;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.NeedState;

/** The conditions of one query and their values; also what a remembered count is known by. */
record Where(List<String> conditions, Map<String, Object> values) {

    Where() {
        this(new ArrayList<>(), new LinkedHashMap<>());
    }

    Where and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    Where stage(String word) {
        switch (word) {
            case "" -> {}
            case "open" -> and("n.open = :open", "open", 1);
            case "over" -> and("n.state in :over", "over", NeedState.OVER);
            case "again" -> again();
            case "draft", "submitted", "returned" -> draft(word);
            default ->
                Stream.of(NeedState.values())
                        .filter(state -> state.word().equals(word))
                        .findFirst()
                        .ifPresent(state -> and("n.state = :state", "state", state));
        }
        return this;
    }

    /** What was published last quarter, is over and was not asked for again: the same may be wanted once more. */
    private void again() {
        LocalDate quarter = Now.today().with(IsoFields.DAY_OF_QUARTER, 1);
        and("n.state in :over", "over", NeedState.OVER)
                .and("n.postedAt >= :from", "from", beginOf(quarter.minusMonths(3)))
                .and("n.postedAt < :until", "until", beginOf(quarter));
        conditions.add("not exists (select r.id from Need r where r.trail.repeats = n.id)");
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private void draft(String word) {
        and("n.state = :state", "state", NeedState.DRAFT);
        conditions.add(word.equals("submitted") ? "n.submittedAt is not null" : "n.submittedAt is null");
        if (!word.equals("submitted")) {
            conditions.add("n.returnReason is " + (word.equals("returned") ? "not null" : "null"));
        }
    }

    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query.setHint("eclipselink.read-only", true);
    }
}
