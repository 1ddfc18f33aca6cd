package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Span;

/** What happened to a session of the demonstration until today. */
@ApplicationScoped
class DemoLife {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MeetingRows meetings;

    @Inject
    SessionJournal journal;

    @Inject
    Numbers numbers;

    /** Where it would be today. */
    private static SessionState goal(Span first, Span end, int place, Instant today) {
        long toFirst = Duration.between(today, first.start()).toDays();
        Instant last = end.end();
        if (place % 13 == 6) {
            return SessionState.CANCELLED;
        }
        if (last.isBefore(today)) {
            long ago = Duration.between(last, today).toDays();
            return ago > 60 ? SessionState.CLOSED : ago > 14 ? SessionState.REPORTED : SessionState.COMPLETED;
        }
        if (first.start().isBefore(today)) {
            return SessionState.RUNNING;
        }
        return toFirst < 10
                ? SessionState.CONFIRMED
                : toFirst < 40 ? SessionState.ENROLLING : toFirst < 60 ? SessionState.PUBLISHED : SessionState.DRAFT;
    }

    /** Leads it, by the clock of each moment, to where it would be today. */
    void lead(CourseSession session, SessionFacts facts, Span first, Span last, int place, Instant today) {
        SessionState goal = goal(first, last, place, today);
        Set<SessionState> way = goal == SessionState.CANCELLED
                ? Set.of(SessionState.DRAFT, SessionState.PUBLISHED, SessionState.ENROLLING)
                : Set.of(SessionState.values());
        for (SessionState next : SessionState.values()) {
            if (next == SessionState.DRAFT || next.ordinal() > goal.ordinal() || !way.contains(next) && next != goal) {
                continue;
            }
            switch (next) {
                case PUBLISHED -> {
                    at(first, 50, today);
                    String number = numbers.next(Sessions.SERIES, Now.today().getYear());
                    move(session, "", one -> one.publish(facts, number));
                }
                case ENROLLING -> step(session, first, 45, today, CourseSession::enrol);
                case CONFIRMED -> step(session, first, 9, today, one -> one.confirm(facts, ""));
                case RUNNING -> step(session, first, 0, today, one -> one.start(facts));
                case COMPLETED -> step(session, last, -1, today, one -> one.complete(facts));
                case REPORTED -> {
                    at(last, -3, today);
                    move(session, "Группа закончила обучение", one -> one.report("Группа закончила обучение"));
                }
                case CLOSED -> step(session, last, -30, today, one -> one.close(0));
                default -> {
                    at(first, 3, today);
                    move(session, "Мало заявок", one -> one.cancel("Мало заявок"));
                    meetings.cancelAhead(session.id());
                }
            }
        }
    }

    private void step(CourseSession session, Span near, int daysBefore, Instant today, Consumer<CourseSession> verb) {
        at(near, daysBefore, today);
        move(session, "", verb);
    }

    private void move(CourseSession session, String reason, Consumer<CourseSession> verb) {
        String before = session.state().word();
        verb.accept(session);
        entities.flush();
        journal.remember(session, before, reason);
    }

    /** Sets the clock to so many days before a meeting, though never into the future. */
    private static void at(Span near, int daysBefore, Instant today) {
        Now.use(Clock.fixed(before(near, daysBefore, today), Now.zone()));
    }

    static Instant before(Span near, int daysBefore, Instant today) {
        Instant moment = near.start().minus(Duration.ofDays(daysBefore));
        return moment.isAfter(today) ? today : moment;
    }
}
