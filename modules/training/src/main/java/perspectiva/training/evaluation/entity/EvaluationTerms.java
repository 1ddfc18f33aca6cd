package perspectiva.training.evaluation.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import perspectiva.core.store.Now;

/**
 * When people are asked, and for how long.
 *
 * @param aim how many of a hundred should answer (domain guide, section 7)
 * @param days for how many days after the last one people may say how they liked it and what they can do
 * @param remindAfter after how many days whoever has not answered is reminded, once
 * @param months how long after the last day they are asked what they use of it
 * @param asksOpenly whether open questions are asked unless the office says otherwise
 */
public record EvaluationTerms(
        Disclosure disclosure, int aim, int days, int remindAfter, int months, boolean asksOpenly) {

    public static final EvaluationTerms USUAL = new EvaluationTerms(Disclosure.USUAL, 70, 14, 5, 3, true);

    /** How many days before the first one people are asked what they can do already. */
    public static final int AHEAD = 7;

    /** For how many days after the first one that still counts as before. */
    public static final int LATE = 2;

    /** For how many days people may say what they use of it. */
    public static final int LATER = 21;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Whether a form about a session with these days is open today. */
    public boolean isDue(FormKind kind, LocalDate first, LocalDate last) {
        LocalDate today = Now.today();
        return !today.isBefore(opens(kind, first, last)) && Now.instant().isBefore(closes(kind, first, last));
    }

    /** The first day of a form. */
    public LocalDate opens(FormKind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case BEFORE -> first.minusDays(AHEAD);
            case REACTION, AFTER -> last;
            case PRACTICE, SUPERVISOR -> last.plusMonths(months);
        };
    }

    /** The last minute of its last day. */
    public Instant closes(FormKind kind, LocalDate first, LocalDate last) {
        LocalDate end =
                switch (kind) {
                    case BEFORE -> first.plusDays(LATE);
                    case REACTION, AFTER -> last.plusDays(days);
                    case PRACTICE, SUPERVISOR -> last.plusMonths(months).plusDays(LATER);
                };
        return end.atTime(LAST_MINUTE).atZone(Now.zone()).toInstant();
    }
}
