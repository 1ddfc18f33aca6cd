package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.store.Counts;
import perspectiva.core.store.Now;
import perspectiva.core.store.Where;

/** Sums over needs, remembered like counts: of one employer, or of the town when none is named. */
@ApplicationScoped
@Transactional
class NeedFigures {

    private static final String FREE = "coalesce(sum(n.form.posts - n.filled), 0)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private final Counts<Where> vacancies = new Counts<>();
    private final Counts<Where> free = new Counts<>();
    private final Counts<Where> employers = new Counts<>();
    private final Counts<Where> taken = new Counts<>();

    /** Vacancies that are offered today. */
    long open(Optional<Long> employer) {
        return vacancies.of(offered(employer), where -> sum("count(n)", where));
    }

    /** Posts that are offered today and not taken yet. */
    long freePosts(Optional<Long> employer) {
        return free.of(offered(employer), where -> sum(FREE, where));
    }

    /** The free posts of the town, counted anew and with what this transaction has changed: for what is written down. */
    long freePostsNow() {
        Where offered = offered(Optional.empty());
        return offered.fill(query(FREE, offered))
                .setHint("eclipselink.read-only", false)
                .getSingleResult()
                .longValue();
    }

    /** How many employers look for somebody today. */
    long employers() {
        return employers.of(offered(Optional.empty()), where -> sum("count(distinct n.employerId)", where));
    }

    /** Posts taken of the vacancies published since that day. */
    long takenSince(LocalDate day, Optional<Long> employer) {
        Where since = new Where()
                .and(
                        "n.postedAt >= :since",
                        "since",
                        day.atStartOfDay(Now.zone()).toInstant());
        return taken.of(of(employer, since), where -> sum("coalesce(sum(n.filled), 0)", where));
    }

    private static Where offered(Optional<Long> employer) {
        return of(employer, StageWords.at("open").and("n.validUntil >= :today", "today", Now.today()));
    }

    private static Where of(Optional<Long> employer, Where where) {
        employer.ifPresent(key -> where.and("n.employerId = :employer", "employer", key));
        return where;
    }

    private long sum(String what, Where where) {
        return where.fill(query(what, where)).getSingleResult().longValue();
    }

    private TypedQuery<Number> query(String what, Where where) {
        return entities.createQuery("select " + what + " from Need n" + where.clause(), Number.class);
    }
}
