package perspectiva.training.attendance;

import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/**
 * Anna and Boris, whose session has just begun with its first meeting; another of the same trainer begins at that moment with
 * somebody else.
 */
final class MarkedGroup {

    private static final Caller PARTICIPANT = Some.with(900, 0, Role.PARTICIPANT);

    private static final String BEGINS = "2026-03-02T04:00:00Z";

    final Store store;

    /** What the history and the audit log were told. */
    final List<String> written = new ArrayList<>();

    long meeting;
    long otherMeeting;
    long trainer;
    long anna;
    long boris;

    MarkedGroup(Store store) {
        this.store = store;
        SetClock.at("2026-01-20T08:00:00Z");
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion taught = centre.teaches();
            Room room = centre.room("Класс 1");
            Trainer teacher = centre.trainer("Юрова");
            CourseSession mine = centre.confirmed(taught);
            CourseSession foreign = centre.confirmed(taught);
            trainer = teacher.id();
            meeting = centre.meets(mine, SomeSession.morning(START), room, teacher)
                    .id();
            otherMeeting = centre.meets(foreign, SomeSession.morning(START), room, teacher)
                    .id();
            anna = centre.enrolled(mine, "Аникина");
            boris = centre.enrolled(mine, "Борисов");
            centre.enrolled(foreign, "Васильев");
        });
        SetClock.at(BEGINS);
        store.run(entities -> entities.createQuery("select s from CourseSession s", CourseSession.class)
                .getResultStream()
                .forEach(one -> one.start(facts())));
    }

    /** One more meeting of the session that Anna and Boris are in, for two hours. */
    long planned(LocalDate day, int hour, boolean isByAnother) {
        return planned(Span.on(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)), isByAnother);
    }

    long planned(Span span, boolean isByAnother) {
        return store.in(entities -> {
            Centre centre = Centre.in(entities);
            Meeting known = entities.find(Meeting.class, meeting);
            return centre.meets(
                            entities.find(CourseSession.class, known.sessionId()),
                            span,
                            entities.find(Room.class, known.roomId().orElseThrow()),
                            isByAnother ? centre.trainer("Зуева") : entities.find(Trainer.class, trainer))
                    .id();
        });
    }

    MarkDesk office(EntityManager entities) {
        return new MarkDesk(entities, Some.director(), this, anna);
    }

    /** What the office does, in a transaction of its own. */
    void office(Consumer<MarkDesk> work) {
        store.run(entities -> work.accept(office(entities)));
    }

    <T> T asked(Function<MarkDesk, T> question) {
        return store.in(entities -> question.apply(office(entities)));
    }

    /** The same of the trainer. */
    <T> T askedOfTrainer(Function<MarkDesk, T> question) {
        return store.in(entities -> question.apply(new MarkDesk(entities, Some.trainer(), this, anna)));
    }

    /** The same of the person with this enrolment. */
    <T> T askedOf(long enrolment, Function<MarkDesk, T> question) {
        return store.in(entities -> question.apply(new MarkDesk(entities, PARTICIPANT, this, enrolment)));
    }

    void participant(long enrolment, Consumer<MarkDesk> work) {
        store.run(entities -> work.accept(new MarkDesk(entities, PARTICIPANT, this, enrolment)));
    }

    /** The office marks somebody at the first meeting, knowing so many marks of the person's there. */
    Marked mark(long enrolment, Presence presence, int seen) {
        return asked(desk -> desk.attendance.mark(meeting, wish(enrolment, presence, seen)));
    }

    static MarkWish wish(long enrolment, Presence presence, int seen) {
        return new MarkWish(enrolment, presence, null, "Смена на заводе", MarkSource.SCREEN, seen, null);
    }

    long marks() {
        return store.in(entities -> entities.createQuery("select count(a) from AttendanceMark a", Long.class)
                .getSingleResult());
    }
}
