package perspectiva.training.attendance.entity;

import java.util.Optional;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Numbered;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;

/** A meeting of the tests: on 2 March 2026 from 9:00 to 12:10 in Krasnokamsk, four lesson units. */
final class SomeMeeting {

    static final String BEGINS = "2026-03-02T04:00:00Z";

    private SomeMeeting() {}

    static Meeting ofFourUnits() {
        return Numbered.as(
                80,
                new Meeting(
                        SomeSession.draft(),
                        SomeSession.morning(SomeSession.START),
                        Numbered.as(50, SomeSession.room("Класс 1")),
                        Numbered.as(51, SomeSession.trainer("Юрова")),
                        ""));
    }

    /** One that runs; the clock is set to its time. */
    static CourseSession running() {
        CourseSession session = SomeSession.draft();
        Span morning = SomeSession.morning(SomeSession.START);
        SessionFacts facts =
                new SessionFacts(1, 4, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), 100);
        SetClock.at("2026-01-20T08:00:00Z");
        session.publish(facts, "УП-2026-0001");
        session.enrol();
        session.confirm(facts, "");
        SetClock.at(BEGINS);
        session.start(facts);
        return session;
    }
}
