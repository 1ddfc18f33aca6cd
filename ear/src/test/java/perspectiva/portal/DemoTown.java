package perspectiva.portal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.spi.Role;

/**
 * The people of the demonstration, as the portal introduces them when it starts. Each signs in once in a run: the portal
 * counts how often somebody tries the door.
 */
public final class DemoTown {

    private static final Map<Role, Guest> SIGNED_IN = new EnumMap<>(Role.class);

    private DemoTown() {}

    /** Somebody who has this role, signed in and reading Russian; a visitor is just somebody. */
    public static synchronized Guest somebody(Role role) {
        RunningPortal portal = RunningPortal.shared();
        if (role == Role.VISITOR) {
            return Guest.of(portal).reading("ru");
        }
        return SIGNED_IN.computeIfAbsent(role, any -> signIn(portal, role)).reading("ru");
    }

    /** The same, at a portal of the test's own. */
    public static Guest signIn(RunningPortal portal, Role role) {
        String email = email(portal, role)
                .orElseThrow(() ->
                        new AssertionError("The demonstration introduces no " + role.word() + ":\n" + portal.output()));
        return Guest.of(portal).signIn(email, password(portal));
    }

    public static Optional<String> email(RunningPortal portal, Role role) {
        return said(portal, "(?m)^\\s*" + role.word() + "\\s+(\\S+@\\S+)\\s*$");
    }

    public static String password(RunningPortal portal) {
        return said(portal, "password (\\S+?),")
                .orElseThrow(() -> new AssertionError("No password:\n" + portal.output()));
    }

    private static Optional<String> said(RunningPortal portal, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(portal.output());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
