package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Span;

/** What people have to do already: nobody learns in two meetings at once. */
@ApplicationScoped
@Transactional
class OwnTimetable {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Formats formats;

    /** A meeting of another session in which the person has a seat, and what it is called. */
    record Busy(String title, Span span) {

        /** The day and the hours, in a language. */
        String when(Formats formats, Locale language) {
            return formats.date(span.day(), language) + ", " + span.from() + "–" + span.until();
        }
    }

    /** What is in the way of the session's meetings; the earliest. */
    Optional<Busy> inTheWay(long person, long session) {
        List<Span> wanted = ahead(session);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select s.title, m from Meeting m join CourseSession s on s.id = m.sessionId"
                                + " where m.planned = 1 and m.endsAt > :now and m.startsAt < :end and m.sessionId in"
                                + " (select e.session.id from Enrolment e where e.person.id = :person"
                                + " and e.state in :seated and e.session.id <> :session) order by m.startsAt, m.id",
                        Object[].class)
                .setParameter("now", Now.instant())
                .setParameter("end", wanted.get(wanted.size() - 1).end())
                .setParameter("person", person)
                .setParameter("session", session)
                .setParameter("seated", EnrolmentState.SEATED)
                .getResultStream()
                .map(row -> new Busy((String) row[0], ((Meeting) row[1]).span()))
                .filter(busy -> wanted.stream().anyMatch(busy.span()::overlaps))
                .findFirst();
    }

    /** @throws Refused with the meeting that is in the way */
    void expectFree(long person, long session, Locale language) {
        inTheWay(person, session).ifPresent(busy -> {
            throw refused(busy, language);
        });
    }

    Refused refused(Busy busy, Locale language) {
        return new Refused("training.enrolment.refused.busy", busy.title(), busy.when(formats, language));
    }

    /** The person's next meetings, in all sessions where the seat is the person's. */
    List<Long> next(long person, int most) {
        return entities.createQuery(
                        "select m.id from Meeting m where m.planned = 1 and m.endsAt > :now and m.sessionId in"
                                + " (select e.session.id from Enrolment e where e.person.id = :person"
                                + " and e.state in :seated) order by m.startsAt, m.id",
                        Long.class)
                .setParameter("now", Now.instant())
                .setParameter("person", person)
                .setParameter("seated", Set.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING))
                .setMaxResults(most)
                .getResultList();
    }

    private List<Span> ahead(long session) {
        return entities.createQuery(
                        "select m from Meeting m where m.planned = 1 and m.endsAt > :now and m.sessionId = :session"
                                + " order by m.startsAt, m.id",
                        Meeting.class)
                .setParameter("now", Now.instant())
                .setParameter("session", session)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(Meeting::span)
                .toList();
    }
}
