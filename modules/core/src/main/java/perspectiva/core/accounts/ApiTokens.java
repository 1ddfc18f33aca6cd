package perspectiva.core.accounts;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** The tokens of the caller's organisation. Its owners make, see and revoke them, and nobody else does. */
@Boundary
public class ApiTokens {

    /** How many may be open at once. */
    static final int MOST = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    @Inject
    Colleagues colleagues;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** The newest first, those that open nothing any more too. */
    @AllowedTo({EMPLOYER, MEMBER})
    public List<ApiToken> all() {
        return entities.createQuery(
                        "select t from ApiToken t join fetch t.maker where t.organisation.id = :own order by t.id desc",
                        ApiToken.class)
                .setParameter("own", ownOrganisation())
                .setMaxResults(200)
                .getResultList();
    }

    /** @return the token, told this once */
    @AllowedTo({EMPLOYER, MEMBER})
    public String issue(String label, int days) {
        long organisation = ownOrganisation();
        var held = register.heldOrganisation(organisation);
        if (open(organisation) >= MOST) {
            throw new Refused("core.refused.token.many", MOST);
        }
        Account maker = register.byId(caller.account().orElseThrow(Refused.NotAllowed::new));
        String token = ApiCallers.PREFIX + Tokens.fresh();
        ApiToken made = new ApiToken(held, maker, label, days, Tokens.hash(token));
        entities.persist(made);
        audit.note("core.audit.token.issued", held.shortName(), made.label());
        return token;
    }

    private long open(long organisation) {
        return entities.createQuery(
                        """
                        select count(t) from ApiToken t
                        where t.organisation.id = :own and t.revokedAt is null and t.expiresOn > :today""",
                        Long.class)
                .setParameter("own", organisation)
                .setParameter("today", Now.today())
                .getSingleResult();
    }

    @AllowedTo({EMPLOYER, MEMBER})
    public void revoke(long id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || token.organisation().id() != ownOrganisation()) {
            throw new Refused.NotFound();
        }
        token.revoke();
        audit.note("core.audit.token.revoked", token.organisation().shortName(), token.label());
    }

    private long ownOrganisation() {
        if (!colleagues.isMineToDecide()) {
            throw new Refused.NotAllowed();
        }
        return caller.organisation().orElseThrow(Refused.NotAllowed::new);
    }
}
