package perspectiva.portal;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** Somebody of a test's own: invited by the administrator, with nothing the demonstration's people share. */
public final class Newcomer {

    public static final String PASSWORD = "three unrelated words";

    private final String email = UUID.randomUUID() + "@newcomer.example";
    private final String link;

    private Newcomer() {
        Answer answer = DemoTown.somebody(Role.ADMINISTRATOR)
                .fill(
                        "/admin/invite",
                        Map.of("email", email, "familyName", "Новичкова", "givenName", "Мария", "role", "PARTICIPANT"),
                        "invite");
        Matcher address = Pattern.compile("<code>https?://[^/]+(/join\\?token=[^<]+)</code>")
                .matcher(answer.body());
        if (!address.find()) {
            throw new AssertionError("No invitation: " + answer.status() + " " + Html.messages(answer.body()));
        }
        link = address.group(1);
    }

    public static Newcomer invited() {
        return new Newcomer();
    }

    public static Newcomer joined() {
        Newcomer newcomer = new Newcomer();
        Answer answer = Guest.of(RunningPortal.shared()).fill(newcomer.link, Map.of("password", PASSWORD), "join");
        if (answer.status() != 302) {
            throw new AssertionError("Could not join: " + answer.status() + " " + Html.messages(answer.body()));
        }
        return newcomer;
    }

    public String email() {
        return email;
    }

    /** Where the invitation leads. */
    public String link() {
        return link;
    }

    public Guest signIn() {
        return Guest.of(RunningPortal.shared()).signIn(email, PASSWORD);
    }
}
