package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.RetentionRule;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * Applications that came to nothing are destroyed after a year, with what was said of coming absences. Whoever was at a meeting
 * once, or learnt a while before leaving, is not among them.
 */
@ApplicationScoped
public class UnsuccessfulApplications implements RetentionRule {

    private static final String OLD = " from Enrolment e where e.state in :ended and e.since < :end"
            + " and e.id not in (select m.enrolmentId from AttendanceMark m)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "applications";
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
        return old(entities.createQuery("select count(e)" + OLD, Long.class)).getSingleResult();
    }

    @Override
    public void carryOut(long record) {
        old(entities.createQuery("delete" + OLD)).executeUpdate();
    }

    private <Q extends Query> Q old(Q query) {
        Period kept = Period.ofMonths(Math.max(1, settings.number("retention.applications.months", 12)));
        query.setParameter("ended", List.of(EnrolmentState.INELIGIBLE, EnrolmentState.WITHDRAWN));
        query.setParameter(
                "end", Now.today().minus(kept).atStartOfDay(Now.zone()).toInstant());
        return query;
    }
}
