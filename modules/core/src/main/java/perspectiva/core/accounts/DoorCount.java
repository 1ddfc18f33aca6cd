package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import perspectiva.core.store.Now;

/** Counts wrong tries at the door by account and place. Works in its caller's transaction, which holds the account. */
@ApplicationScoped
class DoorCount {

    /** Where everybody stands whose password was right: strangers do not get there, so one count serves for all. */
    static final String SECOND_STEP = "second step";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    KnownBrowsers browsers;

    /** Where somebody who comes this way is counted: a known browser by itself, everybody else by network address. */
    String place(Account account, Approach approach) {
        return browsers.known(account, approach)
                .map(browser -> "browser " + browser)
                .orElse("address " + approach.address());
    }

    /** The same at the second step. */
    String secondPlace(Account account, Approach approach) {
        return browsers.known(account, approach)
                .map(browser -> "browser " + browser)
                .orElse(SECOND_STEP);
    }

    boolean isClosed(Account account, String place) {
        return find(account, place).filter(WrongTries::isClosed).isPresent();
    }

    /** Whether it is closed for anybody at this moment. */
    boolean isClosed(Account account) {
        return query(
                                "select count(w) from WrongTries w where w.account = :account and w.closedUntil > :now",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("now", Now.instant())
                        .getSingleResult()
                > 0;
    }

    /** @return whether this try closed the account for the place */
    boolean failed(Account account, String place) {
        WrongTries tries = find(account, place).orElseGet(() -> {
            WrongTries fresh = new WrongTries(account, place);
            entities.persist(fresh);
            return fresh;
        });
        tries.failed();
        return tries.isClosed();
    }

    void forget(Account account, String place) {
        find(account, place).ifPresent(entities::remove);
    }

    void forget(Account account) {
        query("select w from WrongTries w where w.account = :account", WrongTries.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(entities::remove);
    }

    /** Whoever has been quiet for a day begins anew. */
    int forgetTheQuiet() {
        return entities.createQuery("delete from WrongTries w where w.last < :yesterday")
                .setParameter("yesterday", Now.instant().minus(LockOut.MEMORY))
                .executeUpdate();
    }

    private Optional<WrongTries> find(Account account, String place) {
        return query("select w from WrongTries w where w.account = :account and w.place = :place", WrongTries.class)
                .setParameter("account", account)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type);
    }
}
