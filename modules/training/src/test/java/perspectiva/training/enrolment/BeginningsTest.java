package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.session.entity.SomeSession.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.Arranged;
import perspectiva.training.session.entity.CourseSession;

/** Who has a seat is reminded once, two days before the session begins, of when and where to come. */
class BeginningsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private SmallSession sure(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.meets(session.id, "Класс 1", "Юрова", 9);
        session.full();
        session.apply("Ждущая", SmallSession.self());
        session.store.run(
                entities -> entities.find(CourseSession.class, session.id).confirm(facts(), ""));
        return session;
    }

    /** One round of the task. */
    private void round(SmallSession session, SomeSettings settings) {
        session.office(desk -> {
            Beginnings beginnings = new Beginnings();
            beginnings.entities = desk.offers.entities;
            beginnings.seats = desk.offers.seats;
            beginnings.settings = settings;
            beginnings.letters = new EnrolmentLetters() {
                @Override
                void soon(Enrolment enrolment, Arranged first) {
                    sent.add(enrolment.person().familyName() + " "
                            + first.span().from() + " " + first.room().name());
                }
            };
            beginnings.near().forEach(beginnings::remind);
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_days_before_everybody_with_a_seat_is_told_when_and_where_to_come_and_only_once(Database database) {
        SmallSession session = sure(database);
        SetClock.at("2026-02-27T08:00:00Z");
        round(session, new SomeSettings());
        assertThat(sent).as("three days before").isEmpty();

        SetClock.at("2026-02-28T08:00:00Z");
        round(session, new SomeSettings());
        round(session, new SomeSettings());

        assertThat(sent).containsExactly("Первая0 09:00 Класс 1", "Первая1 09:00 Класс 1", "Первая2 09:00 Класс 1");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_gets_a_seat_after_the_others_were_reminded_is_told_then(Database database) {
        SmallSession session = sure(database);
        long more = session.person("Поздняя");
        SetClock.at("2026-02-28T08:00:00Z");
        round(session, new SomeSettings());
        sent.clear();

        session.put(more, SmallSession.SEATS + 1);
        round(session, new SomeSettings());
        round(session, new SomeSettings());

        assertThat(sent).containsExactly("Поздняя 09:00 Класс 1");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_the_session_or_a_persons_record_open_need_not_look_at_it_again(Database database) {
        SmallSession session = sure(database);
        SetClock.at("2026-02-28T08:00:00Z");
        List<Integer> before = versions(session);

        round(session, new SomeSettings());

        assertThat(sent).isNotEmpty();
        assertThat(versions(session)).isEqualTo(before);
    }

    private static List<Integer> versions(SmallSession session) {
        return session.store.in(entities -> Stream.of("CourseSession", "Enrolment")
                .flatMap(what -> entities.createQuery(
                                "select e.version from " + what + " e order by e.id", Integer.class)
                        .getResultStream())
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_reminded_where_the_setting_says_nought_or_nothing_is_sure(Database database) {
        SmallSession session = sure(database);
        session.another();
        SetClock.at("2026-03-01T08:00:00Z");

        round(session, new SomeSettings().with("training.remind.days", 0));
        assertThat(sent).isEmpty();
        round(session, new SomeSettings());
        assertThat(sent).hasSize(SmallSession.SEATS);
    }
}
