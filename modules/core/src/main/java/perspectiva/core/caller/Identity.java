package perspectiva.core.caller;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** One caller, as it was when the request or the task began. */
public record Identity(
        Optional<Long> account,
        String displayName,
        Optional<Long> organisation,
        Set<Role> roles,
        Locale language,
        boolean isPortal)
        implements Caller {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** The same caller, reading another language. */
    public static Identity of(Caller caller, Locale language) {
        return new Identity(
                caller.account(),
                caller.displayName(),
                caller.organisation(),
                caller.roles(),
                language,
                caller.isPortal());
    }

    public static Identity visitor(Locale language) {
        return new Identity(Optional.empty(), "", Optional.empty(), Set.of(), language, false);
    }

    /** The portal itself: its start, its scheduled tasks, its replayed events. */
    public static Identity portal() {
        return new Identity(Optional.empty(), "Perspectiva", Optional.empty(), Set.of(), RUSSIAN, true);
    }
}
