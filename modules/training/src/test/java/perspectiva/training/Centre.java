package perspectiva.training;

import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisation.Kind;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.people.Person;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseForm;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/**
 * The training centre of the tests: what it teaches, when and where, by whom and to whom, everything stored. So a test's
 * beginning says what it needs and no more:
 *
 * <pre>
 * Centre centre = Centre.founded(entities);
 * CourseSession session = centre.confirmed(centre.teaches());
 * centre.meets(session, SomeSession.morning(START), centre.room("Класс 1"), centre.trainer("Юрова"));
 * long anna = centre.enrolled(session, "Аникина");
 * </pre>
 */
public final class Centre {

    /** Lesson units of a morning. */
    public static final int UNITS = 4;

    private final EntityManager entities;

    private Centre(EntityManager entities) {
        this.entities = entities;
    }

    /** One that teaches nothing yet. */
    public static Centre founded(EntityManager entities) {
        OrganisationFixtures.registered(entities, Some.CENTRE, Kind.TRAINING_INSTITUTION, "Учебный центр");
        return new Centre(entities);
    }

    /** The one that was founded before. */
    public static Centre in(EntityManager entities) {
        return new Centre(entities);
    }

    /** An enterprise the centre deals with. */
    public Organisation knows(long enterprise, String name) {
        return OrganisationFixtures.registered(entities, enterprise, Kind.ENTERPRISE, name);
    }

    /** Welding, as a trade. */
    public CourseVersion teaches() {
        return teaches(Some.syllabus());
    }

    public CourseVersion teaches(Syllabus syllabus) {
        return teaches(Some.form("ПО-001", CourseKind.VOCATIONAL), syllabus);
    }

    public CourseVersion teaches(CourseForm form, Syllabus syllabus) {
        Course course = new Course(form, entities.find(Organisation.class, Some.CENTRE));
        entities.persist(course);
        CourseVersion version = new CourseVersion(course, syllabus, Some.trainer());
        entities.persist(version);
        entities.flush();
        return version;
    }

    public Room room(String name) {
        Room room = SomeSession.room(name);
        entities.persist(room);
        entities.flush();
        return room;
    }

    public Trainer trainer(String familyName) {
        Trainer trainer = SomeSession.trainer(familyName);
        entities.persist(trainer.person());
        entities.persist(trainer);
        entities.flush();
        return trainer;
    }

    public CourseSession draft(CourseVersion version) {
        return draft(SomeSession.sheet(version.id()));
    }

    public CourseSession draft(SessionSheet sheet) {
        CourseSession session = new CourseSession(SomeSession.taught(sheet.getTaught()), sheet);
        entities.persist(session);
        entities.flush();
        return session;
    }

    public CourseSession announced(CourseVersion version) {
        return announced(SomeSession.sheet(version.id()));
    }

    private CourseSession announced(SessionSheet sheet) {
        CourseSession session = draft(sheet);
        session.publish(facts(), "УП-" + session.id());
        return session;
    }

    /** One that takes applications for so many seats. */
    public CourseSession enrolling(CourseVersion version, int fewest, int most) {
        SessionSheet sheet = SomeSession.sheet(version.id());
        sheet.setSeatsMin(fewest);
        sheet.setSeatsMax(most);
        CourseSession session = announced(sheet);
        session.enrol();
        return session;
    }

    /** One that is sure to take place. */
    public CourseSession confirmed(CourseVersion version) {
        return SomeSession.confirmed(entities, version.id());
    }

    public Meeting meets(CourseSession session, Span when, Room where, Trainer by) {
        Meeting meeting = new Meeting(session, when, where, by, "");
        entities.persist(meeting);
        entities.flush();
        return meeting;
    }

    public Person person(String familyName) {
        Person person = SomeEnrolment.person(familyName, SomeEnrolment.ADULT);
        entities.persist(person);
        return person;
    }

    /** Somebody new who wants to learn there. */
    public Enrolment applied(CourseSession session, String familyName) {
        return applied(session, person(familyName), SomeEnrolment.application(EnrolmentSource.SELF));
    }

    public Enrolment applied(CourseSession session, Person person, Application application) {
        Enrolment enrolment = new Enrolment(session, person, application);
        entities.persist(enrolment);
        entities.flush();
        return enrolment;
    }

    /** Somebody new with a seat. */
    public long enrolled(CourseSession session, String familyName) {
        return SomeEnrolment.enrolled(entities, session, familyName);
    }

    /** At a meeting of a morning's length, by the office. */
    public void marked(long meeting, long enrolment, Presence presence) {
        entities.persist(new AttendanceMark(
                meeting,
                enrolment,
                Marking.of(presence, UNITS, null, null),
                Marker.of(Some.director(), MarkSource.SCREEN)));
    }
}
