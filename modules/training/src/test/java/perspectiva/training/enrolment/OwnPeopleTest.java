package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.SomeRows;

/** A trainer reads the people of own groups who come, and nobody else's. */
class OwnPeopleTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static OwnPeople people(EntityManager entities, long trainer) {
        OwnPeople people = new OwnPeople();
        people.rows = new EnrolmentRows();
        people.rows.entities = entities;
        people.teaching = SomeRows.teaching(trainer);
        return people;
    }

    private static List<String> names(SmallSession session, long trainer, String words) {
        return session.store.in(entities -> people(entities, trainer).mine(words, Paging.first()).rows().stream()
                .map(row -> row.familyName() + (row.sponsor() == null ? "" : " of " + row.sponsor()))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void those_with_a_seat_in_own_groups_by_name_without_who_sent_them(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        long trainer = session.meets(session.id, "Класс 1", "Юрова", 9).trainerId();
        long other = session.another();
        long otherTrainer = session.meets(other, "Класс 2", "Пермякова", 9).trainerId();
        Organisation mill = session.store.in(entities -> Centre.in(entities).knows(Some.MILL, "Комбинат"));
        session.apply("Яковлева", SmallSession.self());
        Enrolment left = session.apply("Ушедшая", SmallSession.self());
        session.apply(
                "Аникина", SomeEnrolment.application(EnrolmentSource.EMPLOYER).by(mill));
        session.apply(other, session.person("Чужая"), SmallSession.self());
        session.release(left);
        session.apply("Борисова", SmallSession.self());
        session.apply("Ждущая", SmallSession.self());

        assertThat(names(session, trainer, "")).containsExactly("Аникина", "Борисова", "Яковлева");
        assertThat(names(session, trainer, "борис")).containsExactly("Борисова");
        assertThat(names(session, otherTrainer, "")).containsExactly("Чужая");
        assertThat(names(session, 4711, "")).isEmpty();
    }
}
