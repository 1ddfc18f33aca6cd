package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;
import perspectiva.spi.Refused;

/**
 * An account moves to another e-mail in two steps: somebody asks for it, and whoever reads the new e-mail opens the link sent
 * there. The old e-mail is told at each step. Works in its caller's transaction.
 */
@ApplicationScoped
class Moves {

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    RateLimits limits;

    @Inject
    Mailing mailing;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    /** Writes to the new e-mail; whether it has an account already learns only who reads it. */
    void begin(Account account, String to) {
        limits.take("move", account.email());
        if (register.byEmail(to).isPresent()) {
            mailing.send(to, account.language(), "core.mail.movetaken");
        } else {
            String address = settings.address() + "/move?token=" + links.issueMove(account, to);
            tell(account, to, "core.mail.move", address);
        }
        tell(account, account.email(), "core.mail.moving", to);
        audit.note("core.audit.moving", account.email(), to);
    }

    /** The link was opened: from now on the new e-mail counts. */
    void complete(OneTimeLink link) {
        Account account = register.held(link.account().orElseThrow().id());
        String before = account.email();
        String fresh = link.email();
        if (!account.isActive() || register.byEmail(fresh).isPresent()) {
            throw new Refused("core.refused.link");
        }
        links.revokeAll(account);
        account.moveTo(fresh);
        account.person().reachableAt(account.person().phone(), fresh);
        register.flush();
        register.tellChanged(account);
        tell(account, before, "core.mail.moved", fresh);
        audit.noteFor(Doer.of(account), "core.audit.moved", fresh, before);
    }

    private void tell(Account account, String to, String letter, String what) {
        mailing.send(to, account.language(), letter, account.person().displayName(), what);
    }
}
