package perspectiva.core.accounts;

import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.spi.Caller;

/** The account's owner as the one who did an act at the door, while the request is still a visitor's. */
final class Doer {

    private Doer() {}

    static Caller of(Account account) {
        return new Identity(
                Optional.of(account.id()),
                account.person().displayName(),
                Optional.empty(),
                Set.of(),
                account.language(),
                false);
    }
}
