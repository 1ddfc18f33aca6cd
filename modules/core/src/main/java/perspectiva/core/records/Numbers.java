package perspectiva.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /**
     * @param prefix what the series is called in the number: {@code П}
     * @param year the year of the adoption
     */
    public String next(String prefix, int year) {
        String name = prefix + "-" + year;
        Series series = entities.find(Series.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            series = new Series(name);
            entities.persist(series);
        }
        int number = series.next();
        entities.flush();
        return "%s-%04d".formatted(name, number);
    }
}
