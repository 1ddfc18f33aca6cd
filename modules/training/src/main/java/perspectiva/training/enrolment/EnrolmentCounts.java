package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/** How many enrolments stand where. */
@ApplicationScoped
@Transactional
class EnrolmentCounts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    long in(Collection<EnrolmentState> states) {
        return entities.createQuery("select count(e) from Enrolment e where e.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** Offers that run out before a moment. */
    long offersBefore(Instant moment) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.state = :offered and e.offeredUntil < :moment",
                        Long.class)
                .setParameter("offered", EnrolmentState.OFFERED)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Offers to the owner of an account. */
    long offersTo(long account) {
        return entities.createQuery(
                        "select count(e) from Enrolment e, Account a where a.id = :account and e.person = a.person"
                                + " and e.state = :offered",
                        Long.class)
                .setParameter("account", account)
                .setParameter("offered", EnrolmentState.OFFERED)
                .getSingleResult();
    }

    /** Offers to those whom an organisation sent. */
    long offersToStaffOf(long organisation) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.application.sponsor.id = :sponsor"
                                + " and e.state = :offered",
                        Long.class)
                .setParameter("sponsor", organisation)
                .setParameter("offered", EnrolmentState.OFFERED)
                .getSingleResult();
    }

    /** Sessions for which so many wait that they would make a group of their own. */
    long sessionsWithMany() {
        return entities.createQuery(
                        "select s.id from Enrolment e join e.session s where e.state = :waiting and s.state in :open"
                                + " group by s.id, s.seatsMin having count(e) >= s.seatsMin",
                        Long.class)
                .setParameter("waiting", EnrolmentState.WAITLISTED)
                .setParameter("open", Set.of(SessionState.ENROLLING, SessionState.CONFIRMED))
                .getResultList()
                .size();
    }

    /** Sessions whose deadline is no later than a day and to which fewer people come than planned. */
    long sessionsWithFew(LocalDate day) {
        return entities.createQuery(
                        "select count(s) from CourseSession s where s.state = :enrolling and s.enrolUntil <= :day"
                                + " and s.seatsMin > (select count(e) from Enrolment e where e.session = s and e.state in :coming)",
                        Long.class)
                .setParameter("enrolling", SessionState.ENROLLING)
                .setParameter("day", day)
                .setParameter("coming", EnrolmentState.COMING)
                .getSingleResult();
    }
}
