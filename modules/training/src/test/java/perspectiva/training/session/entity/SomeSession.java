package perspectiva.training.session.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Numbered;

/** Sessions, rooms and trainers of the tests. */
public final class SomeSession {

    public static final LocalDate START = LocalDate.of(2026, 3, 2);
    public static final LocalDate END = LocalDate.of(2026, 4, 24);

    private SomeSession() {}

    public static SessionSheet sheet(long version) {
        SessionSheet sheet = new SessionSheet();
        sheet.setTaught(version);
        sheet.setSeatsMin(8);
        sheet.setSeatsMax(15);
        sheet.setStartsOn(START);
        sheet.setEndsOn(END);
        sheet.setEnrolUntil(START.minusDays(7));
        return sheet;
    }

    public static Taught taught(long version) {
        return new Taught(version, "Сварщик", 1, 64);
    }

    public static CourseSession draft() {
        return Numbered.as(70, new CourseSession(taught(60), sheet(60)));
    }

    public static Room room(String name) {
        RoomSheet sheet = new RoomSheet();
        sheet.setName(name);
        sheet.setAddress("ул. Школьная, д. 203");
        sheet.setSeats(16);
        return new Room(sheet);
    }

    public static Trainer trainer(String familyName) {
        return new Trainer(new Person(familyName, "Анна", "Петровна"), "", null);
    }

    public static Span morning(LocalDate day) {
        return Span.on(day, LocalTime.of(9, 0), LocalTime.of(12, 10));
    }

    /** One morning of four lesson units, for a hundred people. */
    public static SessionFacts facts() {
        Span morning = morning(START);
        return new SessionFacts(1, 4, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), 100);
    }

    /** Stored, and sure to take place. */
    public static CourseSession confirmed(EntityManager entities, long version) {
        CourseSession made = new CourseSession(taught(version), sheet(version));
        entities.persist(made);
        entities.flush();
        made.publish(facts(), "УП-" + made.id());
        made.enrol();
        made.confirm(facts(), "");
        return made;
    }
}
