package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.RetentionRule;

/** Who was asked, and what was written in people's own words, is destroyed after three years; the counts stay. */
@ApplicationScoped
public class OldForms implements RetentionRule {

    private static final int USUAL_MONTHS = 36;

    private static final String OLD =
            " x where x.roundId in (select r.id from FormRound r where r.closed = 1 and r.closesAt < :end)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "forms";
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
        return count("FormInvitation") + count("Remark");
    }

    private long count(String what) {
        return old(entities.createQuery("select count(x) from " + what + OLD, Long.class))
                .getSingleResult();
    }

    @Override
    public void carryOut(long record) {
        old(entities.createQuery("delete from FormInvitation" + OLD)).executeUpdate();
        old(entities.createQuery("delete from Remark" + OLD)).executeUpdate();
    }

    private <Q extends Query> Q old(Q query) {
        query.setParameter("end", end());
        return query;
    }

    private Instant end() {
        Period kept = Period.ofMonths(Math.max(1, settings.number("retention.forms.months", USUAL_MONTHS)));
        return Now.today().minus(kept).atStartOfDay(Now.zone()).toInstant();
    }
}
