package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.PersonalData;
import perspectiva.spi.RetentionRule;
import perspectiva.spi.Subject;

/** People named as contacts in needs: shown to them, erased with them, and forgotten some years after the need is closed. */
@ApplicationScoped
public class NeedContacts implements PersonalData, RetentionRule {

    private static final String NAMED =
            " from Need n where n.form.contactName = :name or lower(n.form.contactEmail) in :emails";

    /** With a new version: a form that was opened before must not bring them back. */
    private static final String FORGET =
            "update Need n set n.version = n.version + 1, n.form.contactName = null, n.form.contactPhone = null, n.form.contactEmail = null";

    private static final String OVER =
            " n.state in :closed and (n.validUntil < :then or (n.validUntil is null and n.createdAt < :moment))";

    private static final String OLD = " where" + OVER + " and (n.form.contactName is not null"
            + " or n.form.contactPhone is not null or n.form.contactEmail is not null or n.trail.informEmail is not null)";

    private static final List<NeedState> CLOSED =
            Arrays.stream(NeedState.values()).filter(NeedState::isClosed).toList();

    /** How many are named one by one; the rest is a count. */
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = named(
                        entities.createQuery(
                                "select n.number, n.form.title" + NAMED + " order by n.id desc", Object[].class),
                        subject)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(NeedContacts::fact)
                .toList();
        return List.of(new Section("needs.data.contacts", facts));
    }

    private static Fact fact(Object[] row) {
        String title = row[1] == null ? "—" : row[1].toString();
        return new Fact("needs.data.contact", row[0] == null ? title : row[0] + " " + title);
    }

    @Override
    public void erase(Subject subject) {
        named(
                        entities.createQuery(
                                FORGET + " where n.form.contactName = :name or lower(n.form.contactEmail) in :emails"),
                        subject)
                .executeUpdate();
        for (String doer : List.of(
                "update Need n set n.trail.keeperName = :nobody where n.trail.keeperName = :name",
                "update NotSame n set n.saidBy = :nobody where n.saidBy = :name")) {
            entities.createQuery(doer)
                    .setParameter("nobody", subject.pseudonym())
                    .setParameter("name", subject.name())
                    .executeUpdate();
        }
    }

    /** The needs in which this person is named. */
    List<Long> naming(Subject subject) {
        return named(entities.createQuery("select n.id" + NAMED, Long.class), subject)
                .getResultList();
    }

    /** Which of these needs were closed so long ago that nobody asks about them any more. */
    List<Long> over(List<Long> needs) {
        return old(entities.createQuery("select n.id from Need n where n.id in :needs and" + OVER, Long.class))
                .setParameter("needs", needs)
                .getResultList();
    }

    private static <Q extends Query> Q named(Q query, Subject subject) {
        query.setParameter("name", subject.name());
        query.setParameter("emails", subject.emails().isEmpty() ? Set.of("-") : subject.emails());
        return query;
    }

    @Override
    public String name() {
        return "contacts";
    }

    /** Three years, as long as somebody may ask what became of the need. */
    private LocalDate end(LocalDate today) {
        return today.minus(Period.ofMonths(Math.max(1, settings.number("retention.needs.months", 36))));
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
        return old(entities.createQuery("select count(n) from Need n" + OLD, Long.class))
                .getSingleResult();
    }

    @Override
    public void carryOut(long record) {
        old(entities.createQuery(FORGET + ", n.trail.informEmail = null" + OLD)).executeUpdate();
    }

    private <Q extends Query> Q old(Q query) {
        LocalDate end = end(Now.today());
        query.setParameter("closed", CLOSED);
        query.setParameter("then", end);
        query.setParameter("moment", end.atStartOfDay(Now.zone()).toInstant());
        return query;
    }
}
