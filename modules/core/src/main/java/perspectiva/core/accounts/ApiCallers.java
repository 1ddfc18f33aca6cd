package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Whom a token stands for, asked at every request: a token that was revoked opens nothing from that moment on. */
@ApplicationScoped
public class ApiCallers {

    /** What every token begins with, so that people and scanners of sources know one when they see it. */
    static final String PREFIX = "prs_";

    /** A program does what an organisation does, never what an office does. */
    private static final Set<Role> ROLES = EnumSet.of(Role.EMPLOYER, Role.MEMBER);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    /** The token's maker in its organisation; nobody when the token opens nothing. */
    @Transactional
    public Optional<Caller> callerFor(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select t from ApiToken t join fetch t.maker where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst()
                .filter(ApiToken::isOpen)
                .flatMap(this::caller);
    }

    private Optional<Caller> caller(ApiToken token) {
        Account maker = token.maker();
        long organisation = token.organisation().id();
        Context context = register.standingOf(maker).in(Optional.of(organisation));
        Set<Role> roles = EnumSet.copyOf(ROLES);
        roles.retainAll(context.roles());
        if (!maker.isActive() || context.organisation() != organisation || roles.isEmpty()) {
            return Optional.empty();
        }
        used(token);
        return Optional.of(new Identity(
                Optional.of(maker.id()),
                maker.person().displayName() + " (" + token.label() + ")",
                Optional.of(organisation),
                roles,
                maker.language(),
                false));
    }

    /** To the day, which is as much as anybody wants to know; past the version, since two requests may be the first of a day. */
    private void used(ApiToken token) {
        if (token.lastUsedOn().filter(Now.today()::equals).isEmpty()) {
            entities.createQuery("update ApiToken t set t.lastUsedOn = :today where t.id = :id")
                    .setParameter("today", Now.today())
                    .setParameter("id", token.id())
                    .executeUpdate();
        }
    }
}
