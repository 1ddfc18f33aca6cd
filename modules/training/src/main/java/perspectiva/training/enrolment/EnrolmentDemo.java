package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private long fill() {
        Instant today = Now.instant();
        Person participant = participant();
        Set<EnrolmentState> toSee = new HashSet<>(TO_SEE);
        DemoCrew crew = crew(participant);
        List<Long> sessions = entities.createQuery(
                        "select s.id from CourseSession s where s.number is not null order by s.startsOn, s.id",
                        Long.class)
                .getResultList();
        for (int place = 0; place < sessions.size(); place++) {
            fill(entities.find(CourseSession.class, sessions.get(place)), place, crew, participant, toSee, today);
            entities.flush();
            entities.clear();
            Now.use(Clock.fixed(today, Now.zone()));
        }
        return entities.createQuery("select count(e) from Enrolment e", Long.class)
                .getSingleResult();
    }

    private void fill(
            CourseSession session,
            int place,
            DemoCrew crew,
            Person participant,
            Set<EnrolmentState> toSee,
            Instant today) {
        List<Meeting> meetings = entities.createQuery(
                        "select m from Meeting m where m.sessionId = :session order by m.startsAt", Meeting.class)
                .setParameter("session", session.id())
                .getResultList();
        Set<Instant> starts =
                meetings.stream().map(meeting -> meeting.span().start()).collect(Collectors.toSet());
        Instant begin = meetings.get(0).span().start();
        DemoWay way = new DemoWay(
                session, begin, meetings.get(meetings.size() - 1).span().end(), today, journal::remembered);
        List<EnrolmentState> goals = DemoPlan.of(session, place);
        way.daysBefore(18);
        List<String> agreements = agreements(goals);
        Set<Long> taken = new HashSet<>();
        int seat = 0;
        for (int number = 0; number < goals.size(); number++) {
            EnrolmentState goal = goals.get(number);
            boolean isForParticipant = toSee.contains(goal) && crew.isFree(participant, starts);
            Optional<Person> next =
                    isForParticipant && taken.stream().noneMatch(participant.id()::equals) && toSee.remove(goal)
                            ? Optional.of(participant)
                            : crew.next(session.startsOn(), starts, taken);
            if (next.isEmpty()) {
                continue;
            }
            Person person = entities.find(Person.class, next.get().id());
            taken.add(person.id());
            String agreement = WITH_AGREEMENT.contains(goal) ? agreements.remove(0) : "";
            if (!agreement.isEmpty()) {
                crew.occupy(person, starts);
            }
            way.daysBefore(20 + number % 15);
            Enrolment enrolment = way.applied(person, DemoWay.application(number + place, crew.employerOf(person)));
            entities.persist(enrolment);
            way.lead(enrolment, goal, number + place, goal.takesSeat() || !agreement.isEmpty() ? ++seat : 0, agreement);
        }
    }

    private List<String> agreements(List<EnrolmentState> goals) {
        int year = Now.today().getYear();
        return goals.stream()
                .filter(WITH_AGREEMENT::contains)
                .map(any -> numbers.next(Admission.SERIES, year))
                .collect(Collectors.toCollection(ArrayList::new));
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
