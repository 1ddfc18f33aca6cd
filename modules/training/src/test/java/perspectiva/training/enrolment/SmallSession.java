package perspectiva.training.enrolment;

import static perspectiva.training.session.entity.SomeSession.START;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import perspectiva.core.people.Person;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Span;

/** In January, a session in March that anybody may apply for and that has three seats. */
final class SmallSession {

    static final int SEATS = 3;

    final Store store;
    final long id;

    /** Whom the waiting list passed over, and why. */
    final List<String> skipped = Collections.synchronizedList(new ArrayList<>());

    SmallSession(Store store) {
        this.store = store;
        SetClock.at("2026-01-20T08:00:00Z");
        store.run(entities -> {
            Syllabus syllabus = Some.syllabus();
            syllabus.getTerms().setEntryEducation(EntryEducation.ANY);
            Centre.founded(entities).teaches(syllabus);
        });
        id = another();
    }

    /** One more session with so many seats. */
    long another() {
        return another(SEATS);
    }

    long another(int seats) {
        return store.in(entities -> {
            CourseVersion taught = entities.createQuery("select v from CourseVersion v", CourseVersion.class)
                    .getSingleResult();
            return Centre.in(entities).enrolling(taught, 2, seats).id();
        });
    }

    /** On the first day, for two hours from this one. */
    Meeting meets(long session, String room, String trainer, int hour) {
        return store.in(entities -> {
            Centre centre = Centre.in(entities);
            return centre.meets(
                    entities.find(CourseSession.class, session),
                    Span.on(START, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)),
                    centre.room(room),
                    centre.trainer(trainer));
        });
    }

    long person(String familyName) {
        return store.in(entities -> Centre.in(entities).person(familyName).id());
    }

    static Application self() {
        return SomeEnrolment.application(EnrolmentSource.SELF);
    }

    /** Somebody new applies. */
    Enrolment apply(String familyName, Application application) {
        return apply(id, person(familyName), application);
    }

    Enrolment apply(long to, long person, Application application) {
        return ofOffice(desk -> desk.admission.admit(to, person, application, SomeEnrolment.sheet(), false, null));
    }

    /** So many apply as there are seats. */
    List<Enrolment> full() {
        return IntStream.range(0, SEATS)
                .mapToObj(number -> apply("Первая" + number, self()))
                .toList();
    }

    /** Somebody leaves. */
    void release(Enrolment enrolment) {
        office(desk -> desk.admission.release(desk.admission.hold(enrolment.id()), LeavingReason.OWN_WISH, ""));
    }

    EnrolmentState state(Enrolment enrolment) {
        return store.in(
                entities -> entities.find(Enrolment.class, enrolment.id()).state());
    }

    void office(Consumer<AdmissionDesk> work) {
        ofOffice(desk -> {
            work.accept(desk);
            return null;
        });
    }

    <T> T ofOffice(Function<AdmissionDesk, T> work) {
        return store.in(entities -> {
            AdmissionDesk desk = new AdmissionDesk(entities, Some.director());
            T made = work.apply(desk);
            skipped.addAll(desk.skipped);
            return made;
        });
    }

    /** Takes a seat whoever sits there, as the office never would. */
    void put(long person, int seat) {
        store.run(entities -> Centre.in(entities)
                .applied(entities.find(CourseSession.class, id), entities.find(Person.class, person), self())
                .confirm(seat, "ДО-1"));
    }
}
