package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.demo.DemoAccount;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.start.Settings;
import perspectiva.spi.Refused;

/** How the first people get in: there is no password that is the same everywhere. */
@ApplicationScoped
@Transactional
public class FirstSteps {

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    Invitations invitations;

    @Inject
    Settings settings;

    /** What whoever started the portal must know to sign in; nothing once somebody can. */
    public String greeting() {
        if (settings.isDemo()) {
            return demoGreeting();
        }
        return register.isEmpty() ? setUpGreeting() : "";
    }

    private String setUpGreeting() {
        return "Nobody can sign in yet. Make the first administrator here, within seven days:\n  " + settings.address()
                + "/join?token=" + links.issue(Purpose.SETUP, null);
    }

    private String demoGreeting() {
        StringBuilder lines = new StringBuilder("Demonstration: everything in it is invented. Sign in at ")
                .append(settings.address())
                .append("/signin, password ")
                .append(DemoAccounts.PASSWORD)
                .append(", as\n");
        List<DemoAccount> accounts = DemoAccounts.all();
        accounts.forEach(
                account -> lines.append("  %-14s %s%n".formatted(account.role().word(), account.email())));
        return lines.toString().stripTrailing();
    }

    /**
     * Invites an administrator on behalf of whoever owns the installation.
     *
     * @param tokenHash the SHA-256, in hexadecimal digits, of a token only the inviter knows
     */
    public void inviteAdministrator(String email, String tokenHash, String by) {
        if (!tokenHash.matches("[0-9a-f]{64}")) {
            throw new Refused("core.refused.order", "invite");
        }
        invitations.administrator(email, tokenHash, by);
    }
}
