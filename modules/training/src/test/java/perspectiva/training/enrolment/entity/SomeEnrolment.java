package perspectiva.training.enrolment.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Numbered;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** Applications and enrolments of the tests. */
public final class SomeEnrolment {

    public static final LocalDate ADULT = LocalDate.of(1990, 5, 1);

    private SomeEnrolment() {}

    public static ApplicationSheet sheet() {
        ApplicationSheet sheet = new ApplicationSheet();
        sheet.setEducation(EntryEducation.VOCATIONAL);
        sheet.setPaper("Заявление от 20.01.2026");
        sheet.setAgreed(true);
        return sheet;
    }

    public static Application application(EnrolmentSource source) {
        return new Application(source, sheet());
    }

    public static Person person(String familyName, LocalDate born) {
        Person person = new Person(familyName, "Анна", "Петровна");
        person.born(born);
        return person;
    }

    public static Enrolment applied() {
        return Numbered.as(
                40, new Enrolment(SomeSession.draft(), person("Юрова", ADULT), application(EnrolmentSource.SELF)));
    }

    public static Enrolment confirmed() {
        Enrolment enrolment = applied();
        enrolment.confirm(3, "ДО-2026-0001");
        return enrolment;
    }

    public static Enrolment attending() {
        Enrolment enrolment = confirmed();
        enrolment.attend();
        return enrolment;
    }

    /** Somebody new with a seat in a stored session. */
    public static long enrolled(EntityManager entities, CourseSession session, String familyName) {
        Person person = person(familyName, ADULT);
        entities.persist(person);
        Enrolment enrolment = new Enrolment(session, person, application(EnrolmentSource.SELF));
        entities.persist(enrolment);
        entities.flush();
        enrolment.confirm(enrolment.id().intValue(), "ДО-" + enrolment.id());
        return enrolment.id();
    }
}
