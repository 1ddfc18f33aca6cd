package perspectiva.training.assessment.entity;

import java.io.Serializable;

/**
 * One try at an assessment.
 *
 * @param number 1 for the first, 2 for the first resit
 */
public record Attempt(int number, Mark mark) implements Serializable {

    public boolean isResit() {
        return number > 1;
    }
}
