package perspectiva.core.accounts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.start.Settings;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What signed-in people do with their own account. */
@Boundary
public class Profile {

    @Inject
    Register register;

    @Inject
    SecondFactor secondFactor;

    @Inject
    OneTimeLinks links;

    @Inject
    Moves moves;

    @Inject
    Mailing mailing;

    @Inject
    RateLimits limits;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @AllowedTo(Role.VISITOR)
    public Account mine() {
        return register.byId(caller.account().orElseThrow(Refused.NotAllowed::new));
    }

    @AllowedTo(Role.VISITOR)
    public List<Context> contexts() {
        return register.standingOf(mine()).contexts();
    }

    /** What the person says of himself now. */
    @AllowedTo(Role.VISITOR)
    public ProfileSheet sheet() {
        Account account = mine();
        ProfileSheet sheet = new ProfileSheet();
        sheet.setFamilyName(account.person().familyName());
        sheet.setGivenName(account.person().givenName());
        sheet.setPatronymic(account.person().patronymic());
        sheet.setPhone(account.person().phone());
        sheet.setLanguage(account.language().getLanguage());
        return sheet;
    }

    @AllowedTo(Role.VISITOR)
    public void amend(ProfileSheet sheet) {
        Account account = held();
        Person person = account.person();
        person.rename(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic());
        person.reachableAt(sheet.getPhone(), person.email());
        account.read(sheet.locale());
        changed(account, "core.audit.profile", "");
    }

    /**
     * Changes what one signs in with: the password at once, the e-mail as soon as the link sent there is opened.
     *
     * @param fresh the new password; nothing to keep the present one
     * @return the account's epoch, with which this session goes on; after a new password all others end
     */
    @AllowedTo(Role.VISITOR)
    public int secure(String email, String fresh, String present) {
        Account account = held();
        requirePassword(account, present);
        String wanted = Account.address(email);
        links.revokeAll(account);
        if (!Typed.tidy(fresh).isEmpty()) {
            new PasswordRules(settings.number("password.minimum", 12)).check(fresh, account.email());
            account.open(Passwords.hash(fresh));
            tell(account, "core.mail.password", "core.audit.password");
        }
        if (!wanted.equals(account.email())) {
            moves.begin(account, wanted);
        }
        return account.epoch();
    }

    /** The e-mail that will count once its reader opens the link. */
    @AllowedTo(Role.VISITOR)
    public Optional<String> awaited() {
        return links.awaited(mine());
    }

    private void tell(Account account, String letter, String act) {
        mailing.send(
                account.email(), account.language(), letter, account.person().displayName(), account.email());
        changed(account, act, account.email());
    }

    /** A secret for an authenticator app, sealed; it counts only after {@link #protect}. */
    @AllowedTo(Role.VISITOR)
    public String freshSecret() {
        return secondFactor.freshSecret();
    }

    /** The secret as people type it. */
    @AllowedTo(Role.VISITOR)
    public String readable(String sealedSecret) {
        return secondFactor.readable(sealedSecret);
    }

    /** The secret as the app's camera reads it. */
    @AllowedTo(Role.VISITOR)
    public String pictured(String sealedSecret) {
        return secondFactor.address(sealedSecret, mine().email());
    }

    /** @return recovery codes, told this once */
    @AllowedTo(Role.VISITOR)
    public List<String> protect(String sealedSecret, String code) {
        Account account = held();
        List<String> codes = secondFactor.turnOn(account, sealedSecret, code);
        changed(account, "core.audit.factoron", "");
        return codes;
    }

    @AllowedTo(Role.VISITOR)
    public List<String> renewRecoveryCodes(String password) {
        Account account = held();
        requirePassword(account, password);
        audit.note("core.audit.recovery", account.email(), "");
        return secondFactor.renewCodes(account);
    }

    @AllowedTo(Role.VISITOR)
    public void unprotect(String password) {
        Account account = held();
        requirePassword(account, password);
        if (caller.is(Role.ADMINISTRATOR) && SecondFactor.isRequiredOfAdministrators(settings)) {
            throw new Refused("core.refused.factor.required");
        }
        account.unprotect();
        changed(account, "core.audit.factoroff", "");
    }

    /** Ends every session of the account, this one too. */
    @AllowedTo(Role.VISITOR)
    public void signOutEverywhere() {
        Account account = held();
        account.signOutEverywhere();
        changed(account, "core.audit.everywhere", "");
    }

    /** This session ends. */
    @AllowedTo(Role.VISITOR)
    public void signedOut() {
        if (caller.isSignedIn()) {
            audit.note("core.audit.signedout", mine().email(), "");
        }
    }

    private Account held() {
        return register.held(caller.account().orElseThrow(Refused.NotAllowed::new));
    }

    /** Whoever sits down at somebody's open session may not try passwords for ever. */
    private void requirePassword(Account account, String typed) {
        limits.take("present", String.valueOf(account.id()));
        if (!Passwords.matches(typed, account.passwordHash())) {
            throw new Refused("core.refused.password.present").at("present");
        }
    }

    private void changed(Account account, String action, String detail) {
        register.tellChanged(account);
        audit.note(action, account.email(), detail);
    }
}
