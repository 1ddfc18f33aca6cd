package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Typed;
import perspectiva.core.start.Settings;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * The door. A wrong password, an unknown e-mail, an account closed for a while: all get the same answer after the same work.
 * A refusal does not undo what was counted, which is why its transaction succeeds.
 */
@Boundary
public class SignIn {

    @Inject
    Register register;

    @Inject
    RateLimits limits;

    @Inject
    SecondFactor secondFactor;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    /** @param from the network address it comes from */
    @AllowedTo(Role.VISITOR)
    @Transactional(dontRollbackOn = Refused.class)
    public Entrance byPassword(String email, String password, String from) {
        limits.take("signin.address", from);
        limits.take("signin.email", Typed.tidy(email).toLowerCase(Locale.ROOT));
        Optional<Account> found = register.byEmail(email);
        boolean isRight =
                Passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (found.isEmpty()) {
            audit.note("core.audit.failed", Typed.tidy(email), from);
            throw wrong();
        }
        Account account = register.held(found.get().id());
        if (account.isLocked()) {
            throw wrong();
        }
        if (!isRight) {
            throw failed(account, from, wrong());
        }
        if (!account.isActive()) {
            throw new Refused("core.refused.account.suspended");
        }
        if (Passwords.isWeak(account.passwordHash())) {
            account.strengthen(Passwords.hash(password));
        }
        return account.isProtected() ? entrance(account, true) : welcome(account, from);
    }

    /** The second step, after the password was right: a code of the app, or a recovery code. */
    @AllowedTo(Role.VISITOR)
    @Transactional(dontRollbackOn = Refused.class)
    public Entrance byCode(long accountId, String code, String from) {
        limits.take("signin.address", from);
        Account account = register.held(accountId);
        if (account.isLocked() || !account.isActive()) {
            throw wrong();
        }
        if (!account.isProtected() || !secondFactor.accepts(account, code)) {
            throw failed(account, from, new Refused("core.refused.code").at("code"));
        }
        return welcome(account, from);
    }

    private Entrance welcome(Account account, String from) {
        account.signedIn();
        audit.noteFor(Doer.of(account), "core.audit.signedin", account.email(), from);
        return entrance(account, false);
    }

    private Refused failed(Account account, String from, Refused answer) {
        account.failedToSignIn();
        audit.noteFor(
                Doer.of(account),
                account.isLocked() ? "core.audit.locked" : "core.audit.failed",
                account.email(),
                from);
        return answer;
    }

    private Entrance entrance(Account account, boolean needsCode) {
        Context context = register.standingOf(account).contexts().get(0);
        boolean mustProtect = !account.isProtected()
                && context.roles().contains(Role.ADMINISTRATOR)
                && SecondFactor.isRequiredOfAdministrators(settings);
        return new Entrance(
                account.id(),
                account.epoch(),
                account.language(),
                context.isOrganisation() ? Optional.of(context.organisation()) : Optional.empty(),
                needsCode,
                mustProtect);
    }

    private static Refused wrong() {
        return new Refused("core.refused.signin").at("password");
    }
}
