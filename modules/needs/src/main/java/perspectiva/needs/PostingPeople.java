package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.Posting.State;
import perspectiva.spi.PersonalData;
import perspectiva.spi.RetentionRule;
import perspectiva.spi.Subject;

/** People who posted without an account: shown to them, erased with them, forgotten a year after the staff decided. */
@ApplicationScoped
public class PostingPeople implements PersonalData, RetentionRule {

    private static final String NAMED = " from Posting p where p.person = :name or lower(p.email) in :emails";

    private static final String DECIDED = " from Posting p where p.state in :decided and p.confirmedAt < :end";

    private static final Period KEPT = Period.ofYears(1);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = named(entities.createQuery("select p" + NAMED + " order by p.id", Posting.class), subject)
                .getResultStream()
                .map(posting ->
                        new Fact("needs.data.posting", posting.form().getTitle() + ", " + posting.organisation()))
                .toList();
        return List.of(new Section("needs.data.postings", facts));
    }

    /** Also the address that is told what becomes of the need. */
    @Override
    public void erase(Subject subject) {
        Set<String> told = new TreeSet<>(emails(subject));
        named(entities.createQuery("select lower(p.email)" + NAMED, String.class), subject)
                .getResultStream()
                .forEach(told::add);
        named(entities.createQuery("delete" + NAMED), subject).executeUpdate();
        entities.createQuery("update Need n set n.trail.informEmail = null where lower(n.trail.informEmail) in :emails")
                .setParameter("emails", told)
                .executeUpdate();
    }

    private static <Q extends Query> Q named(Q query, Subject subject) {
        query.setParameter("name", subject.name());
        query.setParameter("emails", emails(subject));
        return query;
    }

    /** Never empty: not every database takes an empty list. */
    private static Set<String> emails(Subject subject) {
        return subject.emails().isEmpty() ? Set.of("-") : subject.emails();
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public List<Due> due(LocalDate today, int limit) {
        return count() == 0 ? List.of() : List.of(new Due(0, today));
    }

    @Override
    public String describe(long record) {
        return Long.toString(count());
    }

    private long count() {
        return decided(entities.createQuery("select count(p)" + DECIDED, Long.class))
                .getSingleResult();
    }

    @Override
    public void carryOut(long record) {
        decided(entities.createQuery("delete" + DECIDED)).executeUpdate();
    }

    private static <Q extends Query> Q decided(Q query) {
        Instant end = Now.today().minus(KEPT).atStartOfDay(Now.zone()).toInstant();
        query.setParameter("decided", List.of(State.TAKEN, State.REFUSED));
        query.setParameter("end", end);
        return query;
    }
}
