package perspectiva.core.audit;

import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;

/** What goes into the audit log once the transaction that did it is about to succeed. */
record Act(Instant at, Long actorId, String actor, String action, String subject, String detail) {

    /** The columns' widths: a longer text is cut, an act is never lost for it. */
    private static final int ACTOR = 200;

    private static final int SUBJECT = 300;

    private static final int DETAIL = 2000;

    static Act of(Caller by, String action, String subject, String detail) {
        return new Act(
                Now.instant(),
                by.account().orElse(null),
                cut(by.displayName(), ACTOR),
                action,
                cut(subject, SUBJECT),
                cut(detail, DETAIL));
    }

    private static String cut(String text, int width) {
        // PostgreSQL stores no nought characters.
        String whole = text == null ? "" : text.replace("\u0000", "");
        if (whole.length() <= width) {
            return whole;
        }
        int end = Character.isHighSurrogate(whole.charAt(width - 2)) ? width - 2 : width - 1;
        return whole.substring(0, end) + "…";
    }
}
