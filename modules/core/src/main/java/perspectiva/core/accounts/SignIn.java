package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Typed;
import perspectiva.core.start.Settings;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * The door. A wrong password, an unknown e-mail, an account closed for this place: all get the same answer after the same
 * work. A refusal does not undo what was counted, which is why its transaction succeeds; the refusal of another bean that joins
 * it would, and a rule holds that it asks none.
 */
@Boundary
public class SignIn {

    @Inject
    Register register;

    @Inject
    RateLimits limits;

    @Inject
    StrangersPace pace;

    @Inject
    KnownBrowsers browsers;

    @Inject
    DoorCount count;

    @Inject
    SecondFactor secondFactor;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    /** How long the answer must be kept waiting for, because strangers try this e-mail; a known browser never waits. */
    @AllowedTo(Role.VISITOR)
    public Duration pauseBefore(String email, Approach approach) {
        boolean isKnown = register.byEmail(email)
                .flatMap(account -> browsers.known(account, approach))
                .isPresent();
        return isKnown ? Duration.ZERO : pace.at(email);
    }

    @AllowedTo(Role.VISITOR)
    @Transactional(dontRollbackOn = Refused.class)
    public Entrance byPassword(String email, String password, Approach approach) {
        limits.take("signin.address", approach.address());
        Optional<Account> found = register.byEmail(email);
        boolean isRight =
                Passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (found.isEmpty()) {
            pace.failed(email);
            audit.note("core.audit.failed", Typed.tidy(email), approach.address());
            throw wrong();
        }
        Account account = register.held(found.get().id());
        String place = count.place(account, approach);
        if (count.isClosed(account, place)) {
            throw wrong();
        }
        if (!isRight) {
            throw failed(account, place, approach, wrong());
        }
        if (!account.isActive()) {
            throw new Refused("core.refused.account.suspended");
        }
        if (Passwords.isWeak(account.passwordHash())) {
            account.strengthen(Passwords.hash(password));
        }
        return account.isProtected() ? entrance(account, true, "") : welcome(account, approach);
    }

    /** The second step, after the password was right: a code of the app, or a recovery code. */
    @AllowedTo(Role.VISITOR)
    @Transactional(dontRollbackOn = Refused.class)
    public Entrance byCode(long accountId, String code, Approach approach) {
        limits.take("signin.address", approach.address());
        Account account = register.held(accountId);
        String place = count.secondPlace(account, approach);
        if (count.isClosed(account, place) || !account.isActive()) {
            throw wrong();
        }
        if (!account.isProtected() || !secondFactor.accepts(account, code)) {
            throw failed(account, place, approach, new Refused("core.refused.code").at("code"));
        }
        count.forget(account, place);
        return welcome(account, approach);
    }

    private Entrance welcome(Account account, Approach approach) {
        account.signedIn();
        count.forget(account, count.place(account, approach));
        audit.noteFor(Doer.of(account), "core.audit.signedin", account.email(), approach.address());
        return entrance(account, false, browsers.mark(account, approach));
    }

    private Refused failed(Account account, String place, Approach approach, Refused answer) {
        if (browsers.known(account, approach).isEmpty()) {
            pace.failed(account.email());
        }
        audit.noteFor(
                Doer.of(account),
                count.failed(account, place) ? "core.audit.locked" : "core.audit.failed",
                account.email(),
                approach.address());
        return answer;
    }

    private Entrance entrance(Account account, boolean needsCode, String mark) {
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
                mark,
                mustProtect);
    }

    private static Refused wrong() {
        return new Refused("core.refused.signin").at("password");
    }
}
