package perspectiva.spi;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is asking: the account behind the running request or task, in the organisation it acts for. Inject it. */
public interface Caller {

    /** The account's record number; empty for a visitor and for the portal itself. */
    Optional<Long> account();

    /** The name to show and to log: "Иванова Анна Петровна", or the portal's own for tasks it runs by itself. */
    String displayName();

    /** The organisation it acts for; empty for visitors, participants and the portal itself. */
    Optional<Long> organisation();

    /** The roles it holds in that context, without {@link Role#VISITOR}. */
    Set<Role> roles();

    /** The language it reads: Russian or English. */
    Locale language();

    /** Whether this is the portal itself: a scheduled task, the start, a replayed event. It may do everything. */
    boolean isPortal();

    /** Whether it holds the role; everybody is a visitor and the portal is everything. */
    default boolean is(Role role) {
        return role == Role.VISITOR || isPortal() || roles().contains(role);
    }

    default boolean isAny(Role... some) {
        for (Role role : some) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    default boolean isSignedIn() {
        return account().isPresent();
    }

    /** Whether it acts for this organisation. */
    default boolean actsFor(long organisationId) {
        return isPortal() || organisation().filter(own -> own == organisationId).isPresent();
    }
}
