package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.OwnPeople;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** An organisation reads how much those attended whom it sent, and of nobody else. */
class SponsoredAttendanceTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private long sent;
    private long other;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion taught = centre.teaches();
            CourseSession session = centre.confirmed(taught);
            sent = centre.enrolled(session, "Аникина");
            other = centre.enrolled(session, "Борисов");
            for (int day = 0; day < 2; day++) {
                long meeting = centre.meets(
                                session,
                                SomeSession.morning(START.plusDays(day)),
                                centre.room("Класс " + day),
                                centre.trainer("Юрова"))
                        .id();
                centre.marked(meeting, sent, day == 0 ? Presence.PRESENT : Presence.ABSENT);
                centre.marked(meeting, other, Presence.PRESENT);
            }
        });
        return store;
    }

    private SponsoredAttendance employers(EntityManager entities) {
        SponsoredAttendance attendance = new SponsoredAttendance();
        attendance.rows = new AttendanceRows();
        attendance.rows.entities = entities;
        attendance.staff = new Staff() {
            @Override
            public Enrolment byId(long id) {
                if (id != sent) {
                    throw new Refused.NotFound();
                }
                return entities.find(Enrolment.class, id);
            }
        };
        return attendance;
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_reads_beside_each_of_own_people_how_much_the_person_attended(Database database) {
        Store store = open(database);

        List<TaughtPerson> taught = store.in(entities -> {
            TaughtPeople people = new TaughtPeople();
            people.rows = employers(entities).rows;
            people.people = new OwnPeople() {
                @Override
                public Slice<EnrolmentRow> mine(String words, Paging paging) {
                    return new Slice<>(List.of(row(sent), row(4711)), 2, paging);
                }
            };
            return people.mine("", Paging.first()).rows();
        });

        assertThat(taught)
                .extracting(TaughtPerson::share)
                .containsExactly(new AttendanceShare(Centre.UNITS, 2L * Centre.UNITS, 0), AttendanceShare.NONE);
    }

    private static EnrolmentRow row(long id) {
        return new EnrolmentRow(
                id,
                1,
                "Сварщик",
                "УП-1",
                START,
                1,
                "Аникина",
                "Анна",
                "",
                EnrolmentState.ATTENDING,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                "");
    }

    @ParameterizedTest
    @EnumSource
    void half_of_what_was_held_is_told_of_whom_it_sent_and_nothing_of_others(Database database) {
        Store store = open(database);

        AttendanceShare share = store.in(entities -> employers(entities).of(sent));

        assertThat(share).isEqualTo(new AttendanceShare(Centre.UNITS, 2L * Centre.UNITS, 0));
        assertRefused(
                "portal.refused.notfound",
                () -> store.run(entities -> employers(entities).of(other)));
    }
}
