package perspectiva.core.accounts;

import jakarta.inject.Inject;
import java.util.Optional;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What the link does that is sent to a new e-mail: whoever holds it need not be signed in. */
@Boundary
public class Moving {

    @Inject
    OneTimeLinks links;

    @Inject
    RateLimits limits;

    @Inject
    Moves moves;

    /** The e-mail the link would make count; empty when it opens nothing. */
    @AllowedTo(Role.VISITOR)
    public Optional<String> offered(String token) {
        return find(token).map(OneTimeLink::email);
    }

    /** @param from the network address it comes from */
    @AllowedTo(Role.VISITOR)
    public void confirm(String token, String from) {
        limits.take("join", from);
        OneTimeLink link = find(token).orElseThrow(() -> new Refused("core.refused.link"));
        links.redeem(token);
        moves.complete(link);
    }

    private Optional<OneTimeLink> find(String token) {
        return links.peek(token).filter(link -> link.purpose() == Purpose.MOVE);
    }
}
