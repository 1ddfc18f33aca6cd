package perspectiva.portal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.spi.Role;

/** The letters of the shared portal, which keeps them for its administrator instead of sending them. */
public final class Letters {

    private Letters() {}

    /** Where the link in the latest letter to this e-mail leads, from the portal's root. */
    public static String linkTo(String email) {
        Matcher link = Pattern.compile("https?://[^/\\s]+(/\\S+\\?token=\\S+)").matcher(latestTo(email));
        if (!link.find()) {
            throw new AssertionError("No link in the latest letter to " + email + ": " + latestTo(email));
        }
        return link.group(1);
    }

    /** What stands in the latest letter; some are written a moment after what they tell of. */
    public static String latestTo(String email) {
        Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);
        for (int tries = 0; tries < 100; tries++) {
            Optional<String> letter =
                    Html.linkTo(administrator.open("/admin/outbox?q=" + email).body(), "/admin/message");
            if (letter.isPresent()) {
                return Html.plain(administrator.open(letter.get()).body());
            }
        }
        throw new AssertionError("No letter to " + email);
    }
}
