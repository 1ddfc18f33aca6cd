package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/** What came of the training of this year, remembered for some minutes: it is asked for at every visit of a home page. */
@ApplicationScoped
@Transactional
class TrainingResults {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Set<SessionState> UNSEEN = Set.of(SessionState.DRAFT, SessionState.CANCELLED);
    private static final Set<SessionState> OVER =
            Set.of(SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private volatile Remembered remembered;

    private record Remembered(Instant at, Result result) {}

    /**
     * @param offered seats in sessions that began this year
     * @param started people who began to learn in them
     * @param left people whose session ended this year, however it ended for them
     * @param completed those of them who completed it
     * @param certified those of these who have their document
     * @param hours academic hours of all who completed, added up
     */
    record Result(long offered, long started, long left, long completed, long certified, long hours) {}

    Result ofThisYear() {
        Remembered last = remembered;
        Instant now = Now.instant();
        if (last == null || last.at().isAfter(now) || last.at().plus(FRESH).isBefore(now)) {
            last = new Remembered(now, count(Now.today()));
            remembered = last;
        }
        return last.result();
    }

    private Result count(LocalDate today) {
        Map<EnrolmentState, long[]> over = over(today);
        long completed = people(over, EnrolmentState.COMPLETED);
        long certified = people(over, EnrolmentState.CERTIFIED);
        long unfinished = people(over, EnrolmentState.FAILED) + people(over, EnrolmentState.DROPPED_OUT);
        long hours = hours(over, EnrolmentState.COMPLETED) + hours(over, EnrolmentState.CERTIFIED);
        return new Result(
                offered(today),
                started(today),
                completed + certified + unfinished,
                completed + certified,
                certified,
                hours);
    }

    private long offered(LocalDate today) {
        return entities.createQuery(
                        """
                        select coalesce(sum(s.seatsMax), 0) from CourseSession s
                        where s.startsOn >= :from and s.startsOn <= :today and s.state not in :unseen""",
                        Number.class)
                .setParameter("from", today.withDayOfYear(1))
                .setParameter("today", today)
                .setParameter("unseen", UNSEEN)
                .getSingleResult()
                .longValue();
    }

    private long started(LocalDate today) {
        return entities.createQuery(
                        """
                        select count(e) from Enrolment e join e.session s
                        where s.startsOn >= :from and s.startsOn <= :today and e.state in :started""",
                        Long.class)
                .setParameter("from", today.withDayOfYear(1))
                .setParameter("today", today)
                .setParameter(
                        "started",
                        Set.of(
                                EnrolmentState.ATTENDING,
                                EnrolmentState.COMPLETED,
                                EnrolmentState.CERTIFIED,
                                EnrolmentState.FAILED,
                                EnrolmentState.DROPPED_OUT))
                .getSingleResult();
    }

    /** Of the sessions that ended: how many people in each state, and their hours. */
    private Map<EnrolmentState, long[]> over(LocalDate today) {
        Map<EnrolmentState, long[]> found = new EnumMap<>(EnrolmentState.class);
        entities.createQuery(
                        """
                        select e.state, count(e), sum(s.hours) from Enrolment e join e.session s
                        where s.endsOn >= :from and s.endsOn <= :today and s.state in :over group by e.state""",
                        Object[].class)
                .setParameter("from", today.withDayOfYear(1))
                .setParameter("today", today)
                .setParameter("over", OVER)
                .getResultStream()
                .forEach(row -> found.put(
                        (EnrolmentState) row[0],
                        new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        return found;
    }

    private static long people(Map<EnrolmentState, long[]> over, EnrolmentState state) {
        return over.getOrDefault(state, new long[2])[0];
    }

    private static long hours(Map<EnrolmentState, long[]> over, EnrolmentState state) {
        return over.getOrDefault(state, new long[2])[1];
    }
}
