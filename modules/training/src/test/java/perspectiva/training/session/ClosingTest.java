package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;
import static perspectiva.training.session.entity.SomeSession.facts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.SomeSession;

/** The end of a session's life, in each database the portal runs on. */
class ClosingTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private long session;
    private long enrolment;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion version = centre.teaches();
            CourseSession one = SomeSession.confirmed(entities, version.id());
            session = one.id();
            enrolment = enrolled(entities, one, "Аникина");
            SetClock.at("2026-03-02T04:00:00Z");
            one.start(facts());
            entities.find(Enrolment.class, enrolment).attend();
            SetClock.at("2026-04-28T04:00:00Z");
            one.complete(facts());
            one.report("Группа закончила обучение");
        });
        return store;
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_closed_once_the_office_said_of_everybody_how_it_ended(Database database) {
        Store store = open(database);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> close(store))
                .matches(refused -> refused.key().equals("training.session.refused.unjudged"))
                .matches(refused -> refused.values().equals(List.of(1L)));
        assertThat(state(store)).isEqualTo(SessionState.REPORTED);

        store.run(entities -> entities.find(Enrolment.class, enrolment).fail("Экзамен не сдан"));
        close(store);
        assertThat(state(store)).isEqualTo(SessionState.CLOSED);
    }

    private SessionState state(Store store) {
        return store.in(entities -> entities.find(CourseSession.class, session).state());
    }

    private void close(Store store) {
        store.run(entities -> {
            Sessions sessions = new Sessions();
            sessions.entities = entities;
            sessions.rows = SomeRows.of(entities, 0);
            sessions.sums = new SessionSums();
            sessions.sums.entities = entities;
            sessions.journal = new SessionJournal() {
                @Override
                void moved(CourseSession moved, String before, String reason) {}
            };
            sessions.moves = Told.to(new ArrayList<>());
            sessions.close(session, entities.find(CourseSession.class, session).version());
        });
    }
}
