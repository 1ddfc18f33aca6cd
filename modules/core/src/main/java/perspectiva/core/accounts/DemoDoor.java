package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.start.Settings;
import perspectiva.spi.Role;

/** Opens accounts with the one password of the demonstration, and nowhere else. */
@ApplicationScoped
public class DemoDoor {

    @Inject
    Register register;

    @Inject
    Settings settings;

    private String hash;

    /**
     * @param role nothing when the person's affiliation brings the roles
     * @param organisation the one the role is tied to; nothing when it holds everywhere
     */
    public void open(Person person, String email, Role role, Organisation organisation) {
        if (!settings.isDemo()) {
            throw new IllegalStateException("This is not a demonstration");
        }
        Account account = new Account(person, email, Identity.RUSSIAN);
        account.open(hash());
        register.store(account);
        if (role != null) {
            register.store(Grant.within(account, role, organisation));
        }
    }

    private String hash() {
        if (hash == null) {
            hash = Passwords.hash(DemoAccounts.PASSWORD);
        }
        return hash;
    }
}
