package perspectiva.training.evaluation.entity;

import java.io.Serializable;

/**
 * One thing a form asks to be given points for.
 *
 * @param key its word in the database; those of outcomes count from {@code o0}
 * @param statement the outcome it is about; empty for what is asked of every course alike
 */
public record FormItem(String key, String statement) implements Serializable {

    public boolean isOutcome() {
        return !statement.isEmpty();
    }
}
