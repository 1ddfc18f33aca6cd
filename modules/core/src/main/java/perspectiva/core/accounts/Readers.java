package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import perspectiva.core.caller.Identity;

/** In which language people read letters that go to an e-mail and not to an account. */
@ApplicationScoped
public class Readers {

    @Inject
    Register register;

    /** The language of the account with this e-mail; Russian where there is none. */
    public Locale languageOf(String email) {
        return register.byEmail(email).map(Account::language).orElse(Identity.RUSSIAN);
    }
}
