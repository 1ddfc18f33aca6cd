package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.records.Numbers;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;

/** What people asked about their data. Works in its caller's transaction. */
@ApplicationScoped
class Requests {

    /** The series of the requests' numbers: «запрос субъекта». */
    private static final String SERIES = "ЗС";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Numbers numbers;

    /** @throws Refused when the same is asked already and not answered yet */
    SubjectRequest open(long person, SubjectRequest.Kind kind, String words) {
        entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        if (kind == null) {
            throw new Refused("core.refused.empty").at("kind");
        }
        of(person).stream()
                .filter(asked -> asked.isOpen() && asked.kind() == kind)
                .findFirst()
                .ifPresent(asked -> {
                    throw new Refused("core.refused.request.twice", asked.number());
                });
        SubjectRequest request =
                new SubjectRequest(numbers.next(SERIES, Now.today().getYear()), person, kind, words);
        entities.persist(request);
        return request;
    }

    SubjectRequest held(long id) {
        SubjectRequest found = entities.find(SubjectRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** The latest first. */
    List<SubjectRequest> of(long person) {
        return entities.createQuery(
                        "select r from SubjectRequest r where r.person = :person order by r.id desc",
                        SubjectRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * Those to be answered first come first; the answered ones the latest first.
     *
     * @param typed in the number or the name of whoever asked; empty for all
     */
    Slice<SubjectRequest> page(boolean isOpen, String typed, Paging paging) {
        Where where = new Where().and("r.open = :open", "open", isOpen ? 1 : 0);
        if (!Typed.tidy(typed).isEmpty()) {
            where.and(
                            "(lower(r.number) like :number escape '!'"
                                    + " or r.person in (select p.id from Person p where p.soughtAs like :name))",
                            "number",
                            SearchText.containing(typed))
                    .values()
                    .put("name", Typed.pattern(typed));
        }
        String which = " from SubjectRequest r" + where.clause();
        List<SubjectRequest> rows = where.fill(entities.createQuery(
                        "select r" + which + " order by " + (isOpen ? "r.dueOn, r.id" : "r.answeredOn desc, r.id desc"),
                        SubjectRequest.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = where.fill(entities.createQuery("select count(r)" + which, Long.class))
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    long count(boolean isOpen) {
        return entities.createQuery("select count(r) from SubjectRequest r where r.open = :open", Long.class)
                .setParameter("open", isOpen ? 1 : 0)
                .getSingleResult();
    }
}
