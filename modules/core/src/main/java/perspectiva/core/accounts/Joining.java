package perspectiva.core.accounts;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.start.Settings;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The ways in that need no password yet: the first administrator's, an invitation, a new password. */
@Boundary
public class Joining {

    private static final String LINK = "core.refused.link";

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    DoorCount door;

    @Inject
    RateLimits limits;

    @Inject
    ForgottenPasswords forgotten;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Resource
    ManagedExecutorService executor;

    /**
     * What is known of whoever holds the link; the e-mail is empty when it is the one that makes the first account.
     *
     * @throws Refused when the link opens nothing, or no longer
     */
    @AllowedTo(Role.VISITOR)
    public JoinSheet guest(String token) {
        return sheet(open(token, Purpose.INVITE, Purpose.SETUP));
    }

    /** Whether the link makes or opens an account. */
    @AllowedTo(Role.VISITOR)
    public boolean opens(String token) {
        return links.peek(token)
                .filter(link -> link.purpose() == Purpose.INVITE || link.purpose() == Purpose.SETUP)
                .isPresent();
    }

    /** Whether the link lets somebody choose a new password. */
    @AllowedTo(Role.VISITOR)
    public boolean isReset(String token) {
        return links.peek(token).filter(link -> link.purpose() == Purpose.RESET).isPresent();
    }

    /**
     * Opens the account the link is for, or makes the first one.
     *
     * @return the e-mail to sign in with
     */
    @AllowedTo(Role.VISITOR)
    public String join(String token, JoinSheet sheet, String password, String from) {
        limits.take("join", from);
        OneTimeLink link = open(token, Purpose.INVITE, Purpose.SETUP);
        Account account =
                link.account().map(invited -> register.held(invited.id())).orElseGet(() -> first(sheet));
        rules().check(password, account.email());
        links.redeem(token);
        link.account().ifPresent(links::revokeAll);
        account.person().rename(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic());
        account.read(sheet.locale());
        account.open(Passwords.hash(password));
        link.invitation().ifPresent(register::accept);
        register.flush();
        register.tellChanged(account);
        audit.noteFor(Doer.of(account), "core.audit.joined", account.email(), from);
        return account.email();
    }

    /** Writes to the account's owner if there is one. Answers before it looks, so that the answer tells nothing. */
    @AllowedTo(Role.VISITOR)
    public void forgot(String email, String from) {
        limits.take("reset", from);
        limits.take("reset", Typed.tidy(email).toLowerCase(Locale.ROOT));
        executor.execute(() -> forgotten.write(email));
    }

    /** A new password in place of a forgotten one. */
    @AllowedTo(Role.VISITOR)
    public void renew(String token, String password, String from) {
        limits.take("join", from);
        OneTimeLink link = open(token, Purpose.RESET);
        Account account = register.held(link.account().orElseThrow().id());
        rules().check(password, account.email());
        links.redeem(token);
        links.revokeAll(account);
        door.forget(account);
        account.open(Passwords.hash(password));
        register.tellChanged(account);
        audit.noteFor(Doer.of(account), "core.audit.password", account.email(), from);
    }

    private OneTimeLink open(String token, Purpose... purposes) {
        return links.peek(token)
                .filter(link -> List.of(purposes).contains(link.purpose()))
                .orElseThrow(() -> new Refused(LINK));
    }

    /** Two set-up links cannot both make a first account: the second finds somebody there. */
    private Account first(JoinSheet sheet) {
        if (!register.isEmpty()) {
            throw new Refused(LINK);
        }
        Person person = new Person(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic());
        person.reachableAt("", sheet.getEmail());
        Account account = new Account(person, sheet.getEmail(), sheet.locale());
        register.store(person);
        register.store(account);
        register.store(Grant.everywhere(account, Role.ADMINISTRATOR));
        return account;
    }

    private static JoinSheet sheet(OneTimeLink link) {
        JoinSheet sheet = new JoinSheet();
        link.account().ifPresent(account -> {
            sheet.setEmail(account.email());
            // Until somebody has said the name it is a dash, which nobody should be left with.
            boolean isNamed = !account.person().givenName().equals("—");
            sheet.setFamilyName(isNamed ? account.person().familyName() : null);
            sheet.setGivenName(isNamed ? account.person().givenName() : null);
            sheet.setPatronymic(account.person().patronymic());
            sheet.setLanguage(account.language().getLanguage());
        });
        return sheet;
    }

    private PasswordRules rules() {
        return new PasswordRules(settings.number("password.minimum", 12));
    }
}
