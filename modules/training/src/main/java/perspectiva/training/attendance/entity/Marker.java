package perspectiva.training.attendance.entity;

import perspectiva.spi.Caller;

/**
 * Who marks, and how.
 *
 * @param account null for the portal itself
 */
public record Marker(Long account, String name, MarkSource source) {

    public static Marker of(Caller caller, MarkSource source) {
        return new Marker(caller.account().orElse(null), caller.displayName(), source);
    }
}
