package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import perspectiva.core.people.Person;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;

/** People in the search of the top bar, by name and e-mail, for those who may open their accounts. */
@ApplicationScoped
@Transactional
class PeopleSearch implements Searchable {

    private static final Set<String> STAFF = Set.of("staff");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Class<?> record() {
        return Person.class;
    }

    /** Both versions grow only, so their sum tells of a change in either. */
    @Override
    public List<Stamp> stamps(long after, int most) {
        return entities.createQuery(
                        "select new perspectiva.spi.Searchable.Stamp(p.id, p.version + coalesce(a.version, 0))"
                                + " from Person p left join Account a on a.person = p where p.id > :after order by p.id",
                        Stamp.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A card tells the e-mail of the account too. */
    @Override
    public List<Long> touchedBy(Class<?> type, long id) {
        return type.equals(Account.class)
                ? entities.createQuery("select a.person.id from Account a where a.id = :id", Long.class)
                        .setParameter("id", id)
                        .getResultList()
                : Searchable.super.touchedBy(type, id);
    }

    /** Of somebody who was erased there is none: nothing that stays leads to a person. */
    @Override
    public List<SearchCard> cards(List<Long> ids) {
        return entities.createQuery(
                        "select a from Account a join fetch a.person where a.person.id in :ids"
                                + " and a.person.erasedAt is null",
                        Account.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(PeopleSearch::card)
                .toList();
    }

    private static SearchCard card(Account account) {
        Person person = account.person();
        return SearchCard.of(person.id(), "core.person.kind", person.displayName(), "/admin/account?id=" + account.id())
                .hint(account.email())
                .readBy(STAFF);
    }

    @Override
    public Set<String> readsAs(Caller caller) {
        return caller.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) ? STAFF : Set.of();
    }
}
