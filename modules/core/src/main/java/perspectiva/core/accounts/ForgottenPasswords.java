package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;

/** Writes to people who forgot their password, after whoever asked has had an answer. */
@ApplicationScoped
class ForgottenPasswords {

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    Mailing mailing;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    @Inject
    Audit audit;

    @Transactional
    void write(String email) {
        callers.runAsPortal(
                () -> register.byEmail(email).filter(Account::isActive).ifPresent(this::write));
    }

    private void write(Account account) {
        String address = settings.address() + "/reset?token=" + links.issue(Purpose.RESET, account);
        mailing.send(
                account.email(),
                account.language(),
                "core.mail.reset",
                account.person().displayName(),
                address);
        audit.note("core.audit.forgot", account.email(), "");
    }
}
