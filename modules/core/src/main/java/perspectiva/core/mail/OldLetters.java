package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.RetentionRule;

/** Letters are kept as long as one may have to show what was written to whom: a year. */
@ApplicationScoped
class OldLetters implements RetentionRule {

    private static final String OLD = " from Message m where m.state <> :queued and m.createdAt < :then";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "letters";
    }

    private int months() {
        return Math.max(1, settings.number("retention.letters.months", 12));
    }

    private Instant end(LocalDate today) {
        return today.minusMonths(months()).atStartOfDay(Now.zone()).toInstant();
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
        return entities.createQuery("select count(m)" + OLD, Long.class)
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("then", end(Now.today()))
                .getSingleResult();
    }

    @Override
    public void carryOut(long record) {
        entities.createQuery("delete" + OLD)
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("then", end(Now.today()))
                .executeUpdate();
    }
}
