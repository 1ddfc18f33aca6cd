package perspectiva.training.session;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.FreeSlots;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.MeetingSheet;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/**
 * Plans, moves and cancels meetings. No room, trainer, session or learner has two at once: whoever plans holds the records of them
 * all, always in this order: session, room, trainer, people, and looks for clashes while nobody else can plan for any of them.
 */
@Boundary
public class Timetable {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SessionRows sessions;

    @Inject
    MeetingRows rows;

    @Inject
    Teaching teaching;

    @Inject
    SessionJournal journal;

    @Inject
    Formats formats;

    @Inject
    Event<MeetingsPlanned> plans;

    @Inject
    Event<MeetingMoved> moves;

    @Inject
    Event<MeetingDropped> drops;

    @Inject
    Caller caller;

    /** What would come of it; nothing is stored. */
    @AllowedTo(DIRECTOR)
    public Planning preview(MeetingSheet sheet, long moved) {
        return planning(wish(sheet, LockModeType.NONE), moved);
    }

    /**
     * Plans one meeting, or all that repeat.
     *
     * @return how many
     * @throws Refused when one of them clashes, unless the sheet says to leave those out
     */
    @AllowedTo(DIRECTOR)
    public int plan(MeetingSheet sheet) {
        Wish wish = wish(sheet, LockModeType.PESSIMISTIC_WRITE);
        holdLearners(wish.session());
        Planning planning = planning(wish, 0);
        if (!sheet.isLeavingOut()) {
            expectFree(planning);
        }
        List<Span> free = planning.dates().stream()
                .filter(Planning.Date::isFree)
                .map(Planning.Date::span)
                .toList();
        if (free.isEmpty()) {
            expectFree(planning);
        }
        free.forEach(
                span -> entities.persist(new Meeting(wish.session(), span, wish.room(), wish.trainer(), wish.topic())));
        entities.flush();
        plans.fire(new MeetingsPlanned(
                wish.session(),
                free.stream()
                        .map(span -> new Arranged(span, wish.room(), wish.trainer()))
                        .toList()));
        journal.noted(wish.session(), "training.meeting.record.planned", free.size(), said(free.get(0)));
        return free.size();
    }

    /** @param version as it was when the caller opened it */
    @AllowedTo(DIRECTOR)
    public Meeting move(long id, int version, MeetingSheet sheet) {
        Meeting meeting = byId(id);
        sheet.setSession(meeting.sessionId());
        Wish wish = wish(sheet, LockModeType.PESSIMISTIC_WRITE);
        if (held(meeting).version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        expectUnmarked(id);
        holdLearners(wish.session());
        expectFree(planning(wish, id));
        Arranged before = Arranged.of(entities, meeting);
        meeting.move(wish.session(), wish.spans().get(0), wish.room(), wish.trainer(), wish.topic());
        entities.flush();
        moves.fire(new MeetingMoved(wish.session(), before, Arranged.of(entities, meeting)));
        journal.noted(wish.session(), "training.meeting.record.moved", said(before.span()), said(meeting.span()));
        return meeting;
    }

    /** Whoever takes a seat elsewhere holds the person's record, too: so none is taken there while meetings are planned here. */
    private void holdLearners(CourseSession session) {
        entities.createQuery(
                        "select distinct e.person.id from Enrolment e where e.session.id = :session"
                                + " and e.state in :seated order by e.person.id",
                        Long.class)
                .setParameter("session", session.id())
                .setParameter("seated", EnrolmentState.SEATED)
                .getResultList()
                .forEach(person -> entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Marks say who was there at that time: a meeting that has some is cancelled, and another one planned. */
    private void expectUnmarked(long meeting) {
        boolean isMarked =
                entities.createQuery("select count(a) from AttendanceMark a where a.meetingId = :meeting", Long.class)
                                .setParameter("meeting", meeting)
                                .getSingleResult()
                        > 0;
        if (isMarked) {
            throw new Refused("training.meeting.refused.marked");
        }
    }

    @AllowedTo(DIRECTOR)
    public Meeting cancel(long id, int version, String reason) {
        Meeting meeting = byId(id);
        CourseSession session = sessions.held(meeting.sessionId());
        if (held(meeting).version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        session.expectMeeting(meeting.span());
        meeting.cancel(reason);
        entities.flush();
        if (meeting.span().end().isAfter(Now.instant())) {
            drops.fire(new MeetingDropped(session, Arranged.of(entities, meeting), meeting.reason()));
        }
        journal.noted(session, "training.meeting.record.cancelled", said(meeting.span()), reason);
        return meeting;
    }

    /** Whoever reads the session reads its meetings. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public Meeting byId(long id) {
        Meeting meeting = entities.find(Meeting.class, id);
        if (meeting == null) {
            throw new Refused.NotFound();
        }
        sessions.byId(meeting.sessionId());
        return meeting;
    }

    /** The same with what it is called by: its session, room and trainer. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public MeetingRow row(long id) {
        return rows.byIds(List.of(byId(id).id())).get(0);
    }

    /** What takes place on these days, the last included; a trainer reads own meetings. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public List<MeetingRow> between(LocalDate first, LocalDate last, MeetingFilter filter) {
        return rows.between(
                start(first), start(last.plusDays(1)), teaching.isOfAll() ? filter : filter.by(teaching.own()));
    }

    /** What the caller learns in on these days, the last included, and learnt; what was cancelled stays. */
    @AllowedTo(PARTICIPANT)
    public List<MeetingRow> learnt(LocalDate first, LocalDate last) {
        return rows.learnt(
                start(first), start(last.plusDays(1)), caller.account().orElseThrow(Refused.NotAllowed::new));
    }

    /** All meetings of a session, for whoever reads it. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public List<MeetingRow> ofSession(long session) {
        sessions.byId(session);
        return rows.between(Instant.EPOCH, start(Now.today().plusYears(10)), MeetingFilter.ofSession(session));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private Meeting held(Meeting meeting) {
        entities.refresh(meeting);
        return meeting;
    }

    private Wish wish(MeetingSheet sheet, LockModeType lock) {
        CourseSession session =
                sheet.getSession() == null ? null : entities.find(CourseSession.class, sheet.getSession(), lock);
        if (session == null) {
            throw new Refused("training.meeting.refused.session").at("session");
        }
        Room room = sheet.getRoom() == null ? null : entities.find(Room.class, sheet.getRoom(), lock);
        if (sheet.getRoom() != null && (room == null || !room.isActive())) {
            throw new Refused("training.meeting.refused.noroom").at("room");
        }
        Trainer trainer = sheet.getTrainer() == null ? null : entities.find(Trainer.class, sheet.getTrainer(), lock);
        if (trainer == null || !trainer.isActive()) {
            throw new Refused("training.meeting.refused.trainer").at("trainer");
        }
        return Wish.of(sheet, session, room, trainer);
    }

    private Planning planning(Wish wish, long moved) {
        Instant from = start(wish.spans().get(0).day());
        Instant to = wish.ends().plus(Duration.ofDays(FreeSlots.DAYS + 1L));
        return wish.against(rows.busy(from, to, wish.demand(), moved));
    }

    private void expectFree(Planning planning) {
        planning.clashes().findFirst().ifPresent(clash -> {
            MeetingRow other = clash.other();
            throw new Refused(
                            "training.meeting.refused.clash." + clash.kind().word(),
                            other.title(),
                            formats.date(other.day(), caller.language()),
                            other.from() + "–" + other.until(),
                            clash.kind() == Clash.Kind.TRAINER ? other.trainer() : String.valueOf(other.room()))
                    .at("day");
        });
    }

    private String said(Span span) {
        return formats.date(span.day(), Identity.RUSSIAN) + ", " + span.from() + "–" + span.until();
    }
}
