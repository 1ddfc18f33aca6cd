package perspectiva.training.assessment.entity;

import java.util.Locale;

/** What the rules say about somebody, as it stands. */
public enum Verdict {
    /** Everything that is asked is there. */
    PASSED,
    /** Something is not enough. */
    FAILED,
    /** Nothing is too little, but something is not marked yet. */
    OPEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
