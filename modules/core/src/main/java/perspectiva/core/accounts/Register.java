package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** Where the boundaries of this package find accounts and what hangs on them. Works in its caller's transaction. */
@ApplicationScoped
class Register {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<AccountChanged> changed;

    Account byId(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw new Refused.NotFound();
        }
        return account;
    }

    /** The account as it is this very moment, held until the transaction ends. */
    Account held(long id) {
        Account account = byId(id);
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Typed.tidy(email).toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> ofPerson(long person) {
        return entities.createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    List<Grant> grantsOf(Account account) {
        return entities.createQuery(
                        "select g from Grant g where g.account = :account order by g.from, g.id", Grant.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<Affiliation> affiliationsOf(Account account) {
        return entities.createQuery(
                        "select a from Affiliation a where a.person = :person order by a.from, a.id", Affiliation.class)
                .setParameter("person", account.person())
                .getResultList();
    }

    /** Everybody with a say in the portal for the organisation today, suspended or not, by name. */
    List<Affiliation> representatives(long organisation) {
        return entities.createQuery(
                        "select a from Affiliation a where a.organisation.id = :organisation and a.role is not null"
                                + " and (a.to is null or a.to > :today) order by a.person.soughtAs, a.id",
                        Affiliation.class)
                .setParameter("organisation", organisation)
                .setParameter("today", Now.today())
                .getResultList();
    }

    /** What the organisation's owners see of those they invited: all that still stand, as if nobody had declined. */
    List<Invitation> invited(long organisation) {
        return entities.createQuery(
                        "select i from Invitation i where i.organisation.id = :organisation and i.state in :unsettled"
                                + " and i.endsAt > :now order by i.name, i.id",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setParameter("unsettled", List.of(Invitation.State.OPEN, Invitation.State.DECLINED))
                .setParameter("now", Now.instant())
                .getResultList();
    }

    /** The person consents: only now does the affiliation exist. */
    void accept(Invitation invitation) {
        store(invitation.accept());
        tellChanged(invitation.account());
    }

    /** Those of the organisation who can sign in and decide for it today. */
    Owners ownersOf(Organisation organisation) {
        return new Owners(representatives(organisation.id()).stream()
                .filter(one ->
                        one.role().filter(role -> role == OrgRole.OWNER).isPresent() && one.mayActOn(Now.today()))
                .filter(one ->
                        ofPerson(one.person().id()).filter(Account::isActive).isPresent())
                .toList());
    }

    /** Makes whoever changes the organisation's representatives wait for whoever does so already. */
    Organisation heldOrganisation(long id) {
        Organisation organisation = entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (organisation == null) {
            throw new Refused.NotFound();
        }
        return organisation;
    }

    Standing standingOf(Account account) {
        return new Standing(grantsOf(account), affiliationsOf(account), Now.today());
    }

    /** Of several at once, by their keys. */
    Map<Long, Standing> standingsOf(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Grant>> grants = entities.createQuery(
                        "select g from Grant g left join fetch g.organisation where g.account.id in :accounts"
                                + " order by g.from, g.id",
                        Grant.class)
                .setParameter("accounts", accounts.stream().map(Account::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(grant -> grant.account().id()));
        Map<Long, List<Affiliation>> affiliations = entities.createQuery(
                        "select a from Affiliation a join fetch a.organisation where a.person.id in :people"
                                + " order by a.from, a.id",
                        Affiliation.class)
                .setParameter(
                        "people",
                        accounts.stream().map(account -> account.person().id()).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.person().id()));
        return accounts.stream()
                .collect(Collectors.toMap(
                        Account::id,
                        account -> new Standing(
                                grants.getOrDefault(account.id(), List.of()),
                                affiliations.getOrDefault(account.person().id(), List.of()),
                                Now.today())));
    }

    /** @throws Refused when an organisation would lose the last of its own who can act for it */
    void refuseLosingOwner(Account account) {
        for (Affiliation own : affiliationsOf(account)) {
            if (own.mayActOn(Now.today())) {
                Organisation organisation = heldOrganisation(own.organisation().id());
                ownersOf(organisation).refuseWithout(own);
            }
        }
    }

    /** Also one who is to become it: whoever holds that account's link today would be an administrator tomorrow. */
    boolean isAdministrator(Account account) {
        return grantsOf(account).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.isToReckonWith(Now.today()));
    }

    void store(Object fresh) {
        entities.persist(fresh);
    }

    void flush() {
        entities.flush();
    }

    void tellChanged(Account account) {
        changed.fire(new AccountChanged(account.id()));
    }
}
