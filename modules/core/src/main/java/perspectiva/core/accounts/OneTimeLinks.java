package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** Issues one-time links and takes them back. Works in its caller's transaction. */
@ApplicationScoped
class OneTimeLinks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * A fresh link; older ones of the same account and purpose open nothing any more.
     *
     * @param account nothing for the set-up link
     * @return the token, told this once
     */
    String issue(Purpose purpose, Account account) {
        String token = Tokens.fresh();
        issueFor(purpose, account, Tokens.hash(token));
        return token;
    }

    /** The same when only the token's hash is known here. */
    void issueFor(Purpose purpose, Account account, String tokenHash) {
        store(new OneTimeLink(purpose, account, tokenHash));
    }

    /** A link to join with that accepts the invitation, too. */
    String issueAccepting(Invitation invitation) {
        String token = Tokens.fresh();
        store(new OneTimeLink(Purpose.INVITE, invitation.account(), Tokens.hash(token)).accepting(invitation));
        return token;
    }

    /** A link that lets another e-mail of the account count. */
    String issueMove(Account account, String email) {
        String token = Tokens.fresh();
        store(new OneTimeLink(Purpose.MOVE, account, Tokens.hash(token)).movingTo(email));
        return token;
    }

    private void store(OneTimeLink link) {
        revoke(link.purpose(), link.account().orElse(null));
        entities.persist(link);
    }

    /** The e-mail that would count if its reader opened the link sent there. */
    Optional<String> awaited(Account account) {
        return entities.createQuery(
                        "select l from OneTimeLink l where l.account = :account and l.purpose = :move and l.usedAt is null",
                        OneTimeLink.class)
                .setParameter("account", account)
                .setParameter("move", Purpose.MOVE)
                .getResultStream()
                .filter(OneTimeLink::isOpen)
                .map(OneTimeLink::email)
                .findFirst();
    }

    private void revoke(Purpose purpose, Account account) {
        String whose = account == null ? "l.account is null" : "l.account = :account";
        var update = entities.createQuery("update OneTimeLink l set l.usedAt = :now where l.usedAt is null"
                        + " and l.purpose = :purpose and " + whose)
                .setParameter("now", Now.instant())
                .setParameter("purpose", purpose);
        if (account != null) {
            update.setParameter("account", account);
        }
        update.executeUpdate();
    }

    /** Whoever chose a password or moved to another e-mail must not be followed by links that were written before. */
    void revokeAll(Account account) {
        for (Purpose purpose : Purpose.values()) {
            revoke(purpose, account);
        }
    }

    /** What a token would open. */
    Optional<OneTimeLink> peek(String token) {
        return find(token).filter(OneTimeLink::isOpen);
    }

    /**
     * Uses a token up. Of two who come with it at the same moment, the database lets one through.
     *
     * @throws Refused when it is unknown, used or too old: all three read the same
     */
    OneTimeLink redeem(String token) {
        OneTimeLink link = peek(token).orElseThrow(OneTimeLinks::worthless);
        int won = entities.createQuery("update OneTimeLink l set l.usedAt = :now where l.id = :id and l.usedAt is null")
                .setParameter("now", Now.instant())
                .setParameter("id", link.id())
                .executeUpdate();
        if (won != 1) {
            throw worthless();
        }
        return link;
    }

    private Optional<OneTimeLink> find(String token) {
        return entities.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Tokens.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst();
    }

    private static Refused worthless() {
        return new Refused("core.refused.link");
    }
}
