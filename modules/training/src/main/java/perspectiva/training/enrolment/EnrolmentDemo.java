package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.accounts.Account;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Span;

/**
 * Who learns in the sessions of the demonstration town: some 1,200 enrolments in all states but the last, which comes with the
 * documents. The participant who can sign in is among them.
 */
@ApplicationScoped
public class EnrolmentDemo {

    private static final Set<EnrolmentState> WITH_AGREEMENT = Set.of(
            EnrolmentState.CONFIRMED,
            EnrolmentState.ATTENDING,
            EnrolmentState.COMPLETED,
            EnrolmentState.FAILED,
            EnrolmentState.DROPPED_OUT);

    /** What the participant who can sign in has of each. */
    private static final Set<EnrolmentState> TO_SEE = Set.of(
            EnrolmentState.COMPLETED, EnrolmentState.ATTENDING, EnrolmentState.OFFERED, EnrolmentState.WAITLISTED);

    /** In kopecks. */
    private static final long HOUR_OF_SEAT = 14_500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoPeople people;

    @Inject
    EnrolmentJournal journal;

    @Inject
    Numbers numbers;

    @Inject
    EnrolmentCrowd crowd;

    @Inject
    CurrentCaller callers;

    /** @param scale how many at least */
    @Transactional
    public void load(int scale) {
        try {
            long made = callers.as(people.directors().get(0), this::fill);
            crowd.load(scale - made);
        } finally {
            Now.reset();
        }
    }

    /** The participant who can sign in, and what that person still has to have: no course twice. */
    private record ToSee(Person participant, Set<EnrolmentState> goals, Set<String> courses) {

        boolean takes(EnrolmentState goal, CourseSession session) {
            return goals.contains(goal) && courses.add(session.title()) && goals.remove(goal);
        }
    }

    private long fill() {
        Instant today = Now.instant();
        ToSee toSee = new ToSee(participant(), new HashSet<>(TO_SEE), new HashSet<>());
        DemoCrew crew = crew(toSee.participant());
        List<Long> sessions = entities.createQuery(
                        "select s.id from CourseSession s where s.number is not null order by s.startsOn, s.id",
                        Long.class)
                .getResultList();
        long waiting = waiting();
        for (int place = 0; place < sessions.size(); place++) {
            CourseSession session = entities.find(CourseSession.class, sessions.get(place));
            fill(session, place, session.id().equals(waiting), crew, toSee, today);
            entities.flush();
            entities.clear();
            Now.use(Clock.fixed(today, Now.zone()));
        }
        return entities.createQuery("select count(e) from Enrolment e", Long.class)
                .getSingleResult();
    }

    /** Whoever signs in as the trainer finds a session that is over and waits for its marks; nought without one. */
    private long waiting() {
        return entities.createQuery(
                        "select s.id from CourseSession s where s.state = :over and s.id in (select m.sessionId from Meeting m,"
                                + " Trainer t, Account a where t.id = m.trainerId and a.person = t.person and a.email = :email)"
                                + " order by s.endsOn desc, s.id desc",
                        Long.class)
                .setParameter("over", SessionState.COMPLETED)
                .setParameter("email", DemoAccounts.of(Role.TRAINER).get(0).email())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    private void fill(CourseSession session, int place, boolean isWaiting, DemoCrew crew, ToSee toSee, Instant today) {
        List<Span> spans = spans(session);
        Set<Instant> starts = spans.stream().map(Span::start).collect(Collectors.toSet());
        Instant end = spans.get(spans.size() - 1).end();
        DemoWay way = new DemoWay(session, spans.get(0).start(), end, today, journal::remembered);
        List<EnrolmentState> goals = DemoPlan.of(session, place, isWaiting);
        way.daysBefore(18);
        int year = Now.today().getYear();
        Set<Long> taken = new HashSet<>();
        int seat = 0;
        for (int number = 0; number < goals.size(); number++) {
            EnrolmentState goal = goals.get(number);
            Person participant = toSee.participant();
            boolean isParticipant =
                    !taken.contains(participant.id()) && crew.isFree(participant, starts) && toSee.takes(goal, session);
            Person person = entities.find(
                    Person.class,
                    isParticipant
                            ? participant.id()
                            : crew.next(session.startsOn(), starts, taken).id());
            taken.add(person.id());
            String agreement = WITH_AGREEMENT.contains(goal) ? numbers.next(Admission.SERIES, year) : "";
            if (!agreement.isEmpty()) {
                crew.occupy(person, starts);
            }
            way.application(number);
            Enrolment enrolment = way.applied(person, DemoWay.application(number + place, crew.employerOf(person)));
            entities.persist(enrolment);
            seat += goal.takesSeat() || !agreement.isEmpty() ? 1 : 0;
            way.lead(enrolment, goal, number + place, seat, agreement);
        }
        cost(session, place);
    }

    /** So much for an hour of each seat; the bills are there when it is over, and of some sessions never. */
    private static void cost(CourseSession session, int place) {
        if (session.state() == SessionState.CANCELLED || place % 9 == 8) {
            return;
        }
        long planned = HOUR_OF_SEAT * session.hours() * session.seatsMax();
        boolean isOver = session.state() == SessionState.REPORTED || session.state() == SessionState.CLOSED;
        session.cost(rounded(planned), isOver ? rounded(planned * (90 + place % 17) / 100) : null);
    }

    /** To hundreds of roubles. */
    private static long rounded(long kopecks) {
        return kopecks - kopecks % 10_000;
    }

    private List<Span> spans(CourseSession session) {
        return entities.createQuery(
                        "select m from Meeting m where m.sessionId = :session order by m.startsAt", Meeting.class)
                .setParameter("session", session.id())
                .getResultStream()
                .map(Meeting::span)
                .toList();
    }

    /** The town's people, and where each works. */
    private DemoCrew crew(Person participant) {
        Map<Long, Organisation> employers = entities.createQuery(
                        "select a from Affiliation a where a.to is null order by a.id", Affiliation.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        one -> one.person().id(), Affiliation::organisation, (first, second) -> first));
        List<Person> town = entities.createQuery(
                        "select p from Person p where p.birthDate is not null and p.id <> :participant order by p.id",
                        Person.class)
                .setParameter("participant", participant.id())
                .getResultList();
        return new DemoCrew(town, employers);
    }

    private Person participant() {
        String email = DemoAccounts.of(Role.PARTICIPANT).get(0).email();
        Person participant = entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getSingleResult()
                .person();
        participant.born(LocalDate.of(1991, 6, 14));
        return participant;
    }
}
