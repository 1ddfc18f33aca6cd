package perspectiva.core.accounts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import perspectiva.core.audit.Audit;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
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
    Mailing mailing;

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
        sheet.setEmail(account.email());
        sheet.setLanguage(account.language().getLanguage());
        return sheet;
    }

    /** @param password the present one; asked for only when the e-mail, the name one signs in with, changes */
    @AllowedTo(Role.VISITOR)
    public void amend(ProfileSheet sheet, String password) {
        Account account = held();
        String before = account.email();
        Person person = account.person();
        person.rename(sheet.getFamilyName(), sheet.getGivenName(), sheet.getPatronymic());
        person.reachableAt(sheet.getPhone(), sheet.getEmail());
        account.read(Locale.forLanguageTag(sheet.getLanguage()));
        if (!person.email().equals(before)) {
            move(account, person.email(), password);
            mailing.send(before, account.language(), "core.mail.moved", person.displayName(), account.email());
        }
        changed(account, "core.audit.profile", before);
    }

    private void move(Account account, String email, String password) {
        requirePassword(account, password);
        if (register.byEmail(email).isPresent()) {
            throw new Refused("core.refused.email.unusable").at("email");
        }
        account.moveTo(email);
    }

    /** @return the account's new epoch, with which this session goes on while all others end */
    @AllowedTo(Role.VISITOR)
    public int changePassword(String present, String fresh) {
        Account account = held();
        requirePassword(account, present);
        new PasswordRules(settings.number("password.minimum", 12)).check(fresh, account.email());
        account.open(Passwords.hash(fresh));
        mailing.send(account.email(), account.language(), "core.mail.password", account.person().displayName());
        changed(account, "core.audit.password", "");
        return account.epoch();
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

    private Account held() {
        return register.held(caller.account().orElseThrow(Refused.NotAllowed::new));
    }

    private static void requirePassword(Account account, String typed) {
        if (!Passwords.matches(typed, account.passwordHash())) {
            throw new Refused("core.refused.password.present").at("present");
        }
    }

    private void changed(Account account, String action, String detail) {
        register.tellChanged(account);
        audit.note(action, account.email(), detail);
    }
}
