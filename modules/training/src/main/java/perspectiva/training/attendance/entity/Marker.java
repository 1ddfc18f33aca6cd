package perspectiva.training.attendance.entity;

import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/**
 * Who marks, and how.
 *
 * @param account null for the portal itself
 * @param isOffice whether the words that are written are the office's: they may name an employer, and trainers do not read them
 */
public record Marker(Long account, String name, MarkSource source, boolean isOffice) {

    public static Marker of(Caller caller, MarkSource source) {
        return new Marker(caller.account().orElse(null), caller.displayName(), source, caller.is(Role.DIRECTOR));
    }

    /** The same, taking over words that were there before. */
    public Marker withWordsOfOffice(boolean areOfOffice) {
        return new Marker(account, name, source, areOfOffice);
    }
}
