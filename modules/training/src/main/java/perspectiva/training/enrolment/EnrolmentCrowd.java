package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.VersionState;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Taught;
import perspectiva.training.session.entity.Trainer;

/**
 * As many enrolments as a measurement wants: true to the rules, without anybody's history, in sessions with numbers of a series
 * of their own and people nobody knows.
 */
@ApplicationScoped
class EnrolmentCrowd {

    private static final int GROUP = 16;
    private static final int MEETS_ON = 2;
    private static final int SESSIONS_OF_ONE = 10;

    /** In days: how far back the sessions reach, and how far ahead. */
    private static final int BACK = 3650;

    private static final int AHEAD = 90;

    /** Sessions stored at once: the database takes many lines of one table quicker than few of each. */
    private static final int PORTION = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void load(long wanted) {
        if (wanted <= 0) {
            return;
        }
        Random random = new Random(2002);
        Instant today = Now.instant();
        int sessions = (int) ((wanted + GROUP - 1) / GROUP);
        List<Long> versions = versions();
        List<Long> people = people(Math.max(GROUP * 2, (int) wanted / SESSIONS_OF_ONE), random);
        House house = house();
        Map<Long, CourseVersion> taught = new HashMap<>();
        for (int place = 0; place < sessions; place++) {
            LocalDate first = LocalDate.ofInstant(today, Now.zone())
                    .minusDays(BACK)
                    .plusDays((long) place * (BACK + AHEAD) / sessions);
            CourseVersion version = taught.computeIfAbsent(
                    versions.get(place % versions.size()), id -> entities.find(CourseVersion.class, id));
            fill(version, first, place, people, house, today);
            if (place % PORTION == PORTION - 1 || place == sessions - 1) {
                entities.flush();
                entities.clear();
                taught.clear();
            }
            Now.use(Clock.fixed(today, Now.zone()));
        }
    }

    private List<Long> versions() {
        return entities.createQuery(
                        "select v.id from CourseVersion v where v.state = :active order by v.id", Long.class)
                .setParameter("active", VersionState.ACTIVE)
                .getResultList();
    }

    /** Where and by whom they are taught. */
    private record House(List<Room> rooms, List<Trainer> trainers) {

        Meeting meeting(CourseSession session, Span span, int place) {
            return new Meeting(
                    session, span, rooms.get(place % rooms.size()), trainers.get(place % trainers.size()), "");
        }
    }

    private House house() {
        return new House(
                entities.createQuery("select r from Room r order by r.id", Room.class)
                        .getResultList(),
                entities.createQuery("select t from Trainer t order by t.id", Trainer.class)
                        .getResultList());
    }

    private List<Long> people(int count, Random random) {
        List<Long> made = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Person person = new Person("Слушатель-" + (number + 1), "Анна", "Петровна");
            person.born(LocalDate.of(1960 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            entities.persist(person);
            made.add(person.id());
            if (number % 1000 == 999) {
                entities.flush();
                entities.clear();
            }
        }
        entities.flush();
        entities.clear();
        return made;
    }

    private void fill(
            CourseVersion version, LocalDate first, int place, List<Long> people, House house, Instant today) {
        Span begin = Span.on(first, LocalTime.of(9, 0), LocalTime.of(15, 40));
        Span end = Span.on(first.plusDays(MEETS_ON), LocalTime.of(9, 0), LocalTime.of(15, 40));
        at(begin.start().minus(Duration.ofDays(120)), today);
        CourseSession session = new CourseSession(
                new Taught(version.id(), version.course().title(), version.number(), version.hours()),
                sheet(version, first));
        entities.persist(session);
        entities.persist(house.meeting(session, begin, place));
        entities.persist(house.meeting(session, end, place));
        SessionFacts facts = new SessionFacts(
                MEETS_ON, 16, Optional.of(begin.start()), Optional.of(end.end()), Optional.empty(), GROUP);
        session.publish(facts, "УП-%d-К%05d".formatted(first.getYear(), place + 1));
        session.enrol();
        boolean isOver = end.end().isBefore(today);
        boolean isRunning = begin.start().isBefore(today);
        DemoWay way = new DemoWay(session, begin.start(), end.end(), today, (enrolment, before, reason) -> {});
        for (int number = 0; number < GROUP; number++) {
            way.daysBefore(40 + number);
            Person person = entities.getReference(Person.class, people.get((place * GROUP + number) % people.size()));
            Enrolment enrolment = way.applied(person, DemoWay.application(number + place, Optional.empty()));
            entities.persist(enrolment);
            EnrolmentState goal = goal(number, isRunning, isOver);
            boolean isSeated = goal != EnrolmentState.WITHDRAWN && goal != EnrolmentState.APPLIED;
            way.lead(enrolment, goal, number, number + 1, isSeated ? "ДО-К" + (place * GROUP + number + 1) : "");
        }
        if (isRunning) {
            at(begin.start(), today);
            session.confirm(facts, "");
            session.start(facts);
        }
        if (isOver) {
            at(end.end(), today);
            session.complete(facts);
            session.report("Группа закончила обучение");
            session.close(0);
        }
    }

    private static EnrolmentState goal(int number, boolean isRunning, boolean isOver) {
        if (number == GROUP - 1) {
            return EnrolmentState.WITHDRAWN;
        }
        if (!isRunning) {
            return number % 5 == 4 ? EnrolmentState.APPLIED : EnrolmentState.CONFIRMED;
        }
        if (!isOver) {
            return EnrolmentState.ATTENDING;
        }
        return number % 8 == 7
                ? EnrolmentState.DROPPED_OUT
                : number % 8 == 6 ? EnrolmentState.FAILED : EnrolmentState.COMPLETED;
    }

    private static SessionSheet sheet(CourseVersion version, LocalDate first) {
        SessionSheet sheet = new SessionSheet();
        sheet.setTaught(version.id());
        sheet.setSeatsMin(2);
        sheet.setSeatsMax(GROUP);
        sheet.setStartsOn(first);
        sheet.setEndsOn(first.plusDays(MEETS_ON));
        sheet.setEnrolUntil(first.minusDays(1));
        return sheet;
    }

    private static void at(Instant moment, Instant today) {
        Now.use(Clock.fixed(moment.isAfter(today) ? today : moment, Now.zone()));
    }
}
