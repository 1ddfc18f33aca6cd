package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/**
 * Who was at the meetings of the demonstration: most people came, some late, a few did not, and those who failed came too
 * seldom. Of the last days some meetings still wait for marks, and one is going on. Written by the database itself: there are
 * tens of thousands of marks.
 */
@ApplicationScoped
public class AttendanceDemo {

    /** How long ago meetings may be that still wait for marks. */
    private static final Duration RECENT = Duration.ofDays(6);

    /** A meeting that ends so soon is over before anybody has looked around. */
    private static final Duration SOON = Duration.ofHours(1);

    /** With breaks. */
    private static final Duration FOUR_UNITS = Duration.ofMinutes(190);

    /** Their record numbers are below nought, where the sequence never comes. What fate had in mind says the remainder. */
    private static final String MARKS =
            """
            insert into training_attendance_mark (id, version, created_at, meeting_id, enrolment_id, presence, units, excuse,
                source, marker, marked_at)
            select -(row_number() over ()), 1, f.ended, f.meeting, f.enrolment,
                trim(case when f.fate < f.lost then 'ABSENT' when f.fate = 17 then 'EXCUSED' when f.fate > 17 then 'LATE'
                    else 'PRESENT' end),
                case when f.fate < f.lost or f.fate = 17 then 0
                    when f.fate > 17 and f.units > 1 then f.units - 1 else f.units end,
                trim(case when f.fate = 17 then 'Вызвали на смену' else '' end),
                trim(case when mod(f.meeting, 11) = 0 then 'PAPER' else 'SCREEN' end), f.marker, f.ended
            from (select m.id as meeting, e.id as enrolment, m.ends_at as ended, m.units as units,
                    mod(e.id * 7 + m.id * 13, 20) as fate,
                    case when e.state in ('FAILED', 'DROPPED_OUT') then 9 when mod(e.id, 9) = 0 then 3 else 1 end as lost,
                    trim(p.family_name || ' ' || p.given_name || ' ' || p.patronymic) as marker
                from training_enrolment e join training_session s on s.id = e.session_id
                    join training_meeting m on m.session_id = s.id join training_trainer t on t.id = m.trainer_id
                    join core_person p on p.id = t.person_id
                where m.is_planned = 1 and m.ends_at < ?1 and (m.ends_at < ?2 or mod(m.id, 3) > 0)
                    and (?3 = 0 or s.state = 'RUNNING')
                    and (e.state in ('ATTENDING', 'COMPLETED', 'CERTIFIED', 'FAILED')
                        or e.state = 'DROPPED_OUT' and m.ends_at < e.state_since)) f""";

    /** Who passed and was there less often than the course wants. */
    private static final String TOO_SELDOM =
            """
            select a.enrolment_id from training_attendance_mark a
                join training_meeting m on m.id = a.meeting_id join training_enrolment e on e.id = a.enrolment_id
                join training_session s on s.id = e.session_id join training_version v on v.id = s.version_id
            where m.is_planned = 1 and e.state = 'COMPLETED' group by a.enrolment_id, v.attendance_percent
            having sum(a.units) * 100 < sum(m.units) * v.attendance_percent""";

    private static final String ENOUGH =
            """
            update training_attendance_mark set presence = 'PRESENT', excuse = '', units = (select m.units
                from training_meeting m where m.id = training_attendance_mark.meeting_id)
            where enrolment_id = ?1""";

    private static final String MARKED =
            "update training_meeting set is_marked = 1" + " where ends_at < ?1 and (ends_at < ?2 or mod(id, 3) > 0)";

    /** A town made up for measurements is not busy writing letters about years of absences. */
    private static final String TOLD =
            """
            insert into training_absence_letter (id, version, created_at, enrolment_id, missed)
            select -(row_number() over ()), 1, f.last_day, f.enrolment, f.missed
            from (select a.enrolment_id as enrolment, count(*) as missed, max(a.marked_at) as last_day
                from training_attendance_mark a join training_enrolment e on e.id = a.enrolment_id
                where a.presence in ('ABSENT', 'EXCUSED') and e.state = 'ATTENDING' group by a.enrolment_id
                having count(*) > 1) f""";

    private static final List<EnrolmentState> LEARNING = List.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @param scale nought for the believable town; else only sessions that run are marked */
    @Transactional
    public void load(int scale) {
        goOn();
        entities.flush();
        LocalDateTime now = stored(Now.instant());
        LocalDateTime recent = stored(Now.instant().minus(RECENT));
        entities.createNativeQuery(MARKS)
                .setParameter(1, now)
                .setParameter(2, recent)
                .setParameter(3, scale)
                .executeUpdate();
        tooSeldom().forEach(this::wasThere);
        if (scale > 0) {
            told();
        }
        entities.createNativeQuery(MARKED)
                .setParameter(1, now)
                .setParameter(2, recent)
                .executeUpdate();
    }

    /** Of everything that was missed until now letters are written. */
    void told() {
        entities.createNativeQuery(TOLD).executeUpdate();
    }

    private List<?> tooSeldom() {
        return entities.createNativeQuery(TOO_SELDOM).getResultList();
    }

    /** Whoever passed was there as often as the course wants. */
    private void wasThere(Object enrolment) {
        entities.createNativeQuery(ENOUGH).setParameter(1, enrolment).executeUpdate();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /**
     * Whoever signs in as the trainer finds a meeting that goes on for another hour at least: until the next one, unless one
     * goes on anyway.
     */
    private void goOn() {
        trainer().ifPresent(trainer -> sessions(trainer)
                .anyMatch(session ->
                        isGoingOn(session, trainer, span(free(trainer, session), trainer.id(), session.id()))));
    }

    /** This full hour, or the end of what the trainer does that ends within the next one. */
    private Instant free(Trainer trainer, CourseSession session) {
        Instant hour = Now.instant().truncatedTo(ChronoUnit.HOURS);
        return entities.createQuery(
                        "select m.endsAt from Meeting m where (m.trainerId = :trainer or m.sessionId = :session and"
                                + " m.endsAt <= :now) and m.planned = 1 and m.endsAt > :hour and m.endsAt < :soon"
                                + " order by m.endsAt desc",
                        Instant.class)
                .setParameter("trainer", trainer.id())
                .setParameter("session", session.id())
                .setParameter("hour", hour)
                .setParameter("now", Now.instant())
                .setParameter("soon", Now.instant().plus(SOON))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(hour);
    }

    /** No, if the session or its trainer has something else to do, or there is no room. */
    private boolean isGoingOn(CourseSession session, Trainer trainer, Span span) {
        if (span.units() == 0 || !isFree("trainerId", trainer.id(), span) || !isFree("sessionId", session.id(), span)) {
            return false;
        }
        Optional<Room> room =
                rooms().stream().filter(one -> isFree("roomId", one.id(), span)).findFirst();
        room.ifPresent(free -> entities.persist(new Meeting(session, span, free, trainer, "")));
        return room.isPresent();
    }

    private Span span(Instant begun, long trainer, long session) {
        Instant end = begun.plus(FOUR_UNITS);
        return new Span(
                begun,
                entities.createQuery(
                                "select m.startsAt from Meeting m where (m.trainerId = :trainer or m.sessionId = :session)"
                                        + " and m.planned = 1 and m.startsAt > :begun and m.startsAt < :end order by m.startsAt",
                                Instant.class)
                        .setParameter("trainer", trainer)
                        .setParameter("session", session)
                        .setParameter("begun", begun)
                        .setParameter("end", end)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(end));
    }

    private Optional<Trainer> trainer() {
        return entities.createQuery(
                        "select t from Trainer t, Account a where a.email = :email and a.person = t.person",
                        Trainer.class)
                .setParameter("email", DemoAccounts.of(Role.TRAINER).get(0).email())
                .getResultStream()
                .findFirst();
    }

    /** The trainer's sessions that run, those with the most people first. */
    private Stream<CourseSession> sessions(Trainer trainer) {
        return entities.createQuery(
                        "select s.id, count(e) from CourseSession s, Enrolment e where e.session = s"
                                + " and e.state in :learning and s.state = :running and s.endsOn >= :today and s.id in"
                                + " (select m.sessionId from Meeting m where m.trainerId = :trainer)"
                                + " group by s.id order by count(e) desc",
                        Object[].class)
                .setParameter("learning", LEARNING)
                .setParameter("running", SessionState.RUNNING)
                .setParameter("today", Now.today())
                .setParameter("trainer", trainer.id())
                .getResultStream()
                .map(row -> entities.find(CourseSession.class, row[0]));
    }

    private List<Room> rooms() {
        return entities.createQuery("select r from Room r where r.active = 1 order by r.seats desc", Room.class)
                .getResultList();
    }

    private boolean isFree(String column, long key, Span span) {
        return entities.createQuery(
                                "select count(m) from Meeting m where m." + column + " = :key and m.planned = 1"
                                        + " and m.startsAt < :end and m.endsAt > :start",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("start", span.start())
                        .setParameter("end", span.end())
                        .getSingleResult()
                == 0;
    }
}
