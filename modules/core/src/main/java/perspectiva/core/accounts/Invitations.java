package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.audit.Audit;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Makes accounts for people who are to join, and writes to them. Works in its caller's transaction. */
@ApplicationScoped
class Invitations {

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    DoorCount door;

    @Inject
    Mailing mailing;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** A new account that waits for its owner. */
    Account prepare(InvitationSheet sheet) {
        Person person = new Person(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic());
        person.reachableAt("", sheet.getEmail());
        Account account = new Account(person, sheet.getEmail(), sheet.locale());
        register.store(person);
        register.store(account);
        return account;
    }

    /**
     * Writes to whoever is to join.
     *
     * @return the link's address, for inviters who may pass it on themselves
     */
    String send(Account account, String organisation) {
        String address = settings.address() + "/join?token=" + links.issue(Purpose.INVITE, account);
        mailing.send(
                account.email(),
                account.language(),
                organisation.isEmpty() ? "core.mail.invite" : "core.mail.colleague",
                account.person().displayName(),
                caller.displayName(),
                address,
                organisation);
        audit.note("core.audit.invited", account.email(), organisation);
        return address;
    }

    /** Asks somebody to act for an organisation: with a link to join, or to answer on a page after signing in as usual. */
    void ask(Invitation invitation) {
        Account account = invitation.account();
        boolean isNew = account.state() == Account.State.INVITED;
        mailing.send(
                account.email(),
                account.language(),
                isNew ? "core.mail.colleague" : "core.mail.asked",
                isNew ? invitation.name() : account.person().displayName(),
                invitation.by(),
                settings.address()
                        + (isNew ? "/join?token=" + links.issueAccepting(invitation) : "/account/invitations"),
                invitation.organisation().shortName());
        audit.note(
                "core.audit.invited", account.email(), invitation.organisation().shortName());
    }

    /** An administrator invited from the command line, whose token nobody here knows; or one who lost the way in. */
    void administrator(String email, String tokenHash, String by) {
        Account account = register.byEmail(email).orElseGet(() -> prepare(administratorSheet(email)));
        account.reinstate();
        register.flush();
        door.forget(account);
        boolean isAlready = register.grantsOf(account).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.isValidOn(Now.today()));
        if (!isAlready) {
            register.store(Grant.everywhere(account, Role.ADMINISTRATOR));
        }
        links.issueFor(Purpose.INVITE, account, tokenHash);
        register.tellChanged(account);
        audit.note("core.audit.invited", account.email(), by);
    }

    /** Nobody knows the name yet: the person says it when joining. */
    private static InvitationSheet administratorSheet(String email) {
        InvitationSheet sheet = new InvitationSheet();
        sheet.setEmail(email);
        sheet.setFamilyName(email.replaceAll("@.*", ""));
        sheet.setGivenName("—");
        return sheet;
    }
}
