package perspectiva.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Gapless numbers, one series a kind and year: {@code П-2026-0012}. Given when a record is adopted or issued, in that very
 * transaction: if it fails, so does the number, and the next one gets it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Numbers {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SeriesOpening opening;

    /**
     * @param prefix what the series is called in the number: {@code П}
     * @param year the year of the adoption
     */
    public String next(String prefix, int year) {
        String name = prefix + "-" + year;
        if (!advance(name)) {
            opening.open(name);
            advance(name);
        }
        int number = entities.createQuery("select s.last from Series s where s.name = :name", Integer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("name", name)
                .getSingleResult();
        return "%s-%04d".formatted(name, number);
    }

    /**
     * An update makes whoever wants the next number wait until this transaction has ended, on both databases. Nothing else that
     * waits to be stored has to do with it, so none of that is stored before.
     */
    private boolean advance(String name) {
        return entities.createQuery("update Series s set s.last = s.last + 1 where s.name = :name")
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("name", name)
                        .executeUpdate()
                == 1;
    }
}
