package perspectiva.training.assessment.entity;

import perspectiva.spi.Caller;

/**
 * Who marks.
 *
 * @param account null for the portal itself
 */
public record Assessor(Long account, String name) {

    public static Assessor of(Caller caller) {
        return new Assessor(caller.account().orElse(null), caller.displayName());
    }
}
