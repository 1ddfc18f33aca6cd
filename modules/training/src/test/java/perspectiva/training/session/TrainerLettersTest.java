package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.session.entity.SomeSession.START;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Numbered;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.training.Centre;
import perspectiva.training.Post;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** What trainers read when what they teach becomes different. */
class TrainerLettersTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final Post post = new Post(Identity.RUSSIAN);
    private final List<String> sent = post.sent;
    private final TrainerLetters letters = new TrainerLetters();
    private final Room room = Numbered.as(1, SomeSession.room("Класс 1"));
    private final Trainer anna = trainer(5, "anna@example.ru");
    private final Trainer olga = trainer(6, "olga@example.ru");

    TrainerLettersTest() {
        letters.texts = post.texts;
        letters.formats = post.formats;
        letters.settings = post.settings;
        letters.readers = post.readers;
        letters.mailing = post.mailing;
    }

    private static Trainer trainer(long id, String email) {
        Trainer trainer = Numbered.as(id, SomeSession.trainer("Юрова"));
        trainer.person().reachableAt("", email);
        return trainer;
    }

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static CourseSession announced() {
        CourseSession session = SomeSession.draft();
        session.publish(SomeSession.facts(), "УП-2026-0001");
        return session;
    }

    private Arranged morning(Trainer by) {
        return new Arranged(SomeSession.morning(START), room, by);
    }

    @Test
    void a_meeting_that_is_moved_says_to_its_trainer_what_it_was_and_what_it_is() {
        Arranged next = new Arranged(SomeSession.morning(START.plusDays(1)), null, anna);

        letters.moved(new MeetingMoved(announced(), morning(anna), next));

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0))
                .startsWith("anna@example.ru: Курс «Сварщик»: ваше занятие перенесено")
                .contains(
                        "Было: 02.03.2026, 09:00–12:10, Класс 1, ул. Школьная, д. 203",
                        "Теперь: 03.03.2026, 09:00–12:10, онлайн",
                        "https://portal.example/training/timetable");
    }

    @Test
    void a_meeting_that_somebody_else_teaches_is_told_to_both() {
        letters.moved(new MeetingMoved(announced(), morning(anna), morning(olga)));

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).startsWith("anna@example.ru").contains("другой преподаватель");
        assertThat(sent.get(1))
                .startsWith("olga@example.ru")
                .contains("передано вам", "02.03.2026, 09:00–12:10, Класс 1");
    }

    @Test
    void of_another_topic_and_of_drafts_nothing_is_said() {
        letters.moved(new MeetingMoved(announced(), morning(anna), morning(anna)));
        letters.dropped(new MeetingDropped(SomeSession.draft(), morning(anna), "Болезнь"));

        assertThat(sent).isEmpty();
    }

    @Test
    void a_meeting_that_does_not_take_place_is_told_with_the_reason() {
        letters.dropped(new MeetingDropped(announced(), morning(anna), "Нет света"));

        assertThat(sent.get(0)).contains("02.03.2026, 09:00–12:10", "Нет света");
    }

    @Test
    void meetings_that_are_planned_are_told_in_one_letter_to_whoever_teaches_them() {
        Arranged next = new Arranged(SomeSession.morning(START.plusDays(1)), room, anna);

        letters.planned(new MeetingsPlanned(announced(), List.of(morning(anna), next)));
        letters.planned(new MeetingsPlanned(SomeSession.draft(), List.of(morning(anna))));

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0))
                .startsWith("anna@example.ru: Курс «Сварщик»: вам назначены занятия")
                .contains("назначено 2 занятия", "Первое: 02.03.2026, 09:00–12:10, Класс 1");
    }

    @Test
    void of_a_meeting_that_is_over_nothing_is_said() {
        CourseSession session = announced();
        SetClock.at("2026-03-03T08:00:00Z");

        letters.planned(new MeetingsPlanned(session, List.of(morning(anna))));

        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_planned_in_a_draft_is_told_when_it_is_announced(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseSession session = centre.draft(centre.teaches());
            teaches(centre, session, 0, "first");
            teaches(centre, session, 1, "second");
            teaches(centre, session, 2, "off").cancel("Болезнь");
            session.publish(SomeSession.facts(), "УП-2026-0001");
            letters.entities = entities;
            letters.announced(new SessionMoved(session, ""));
            session.enrol();
            letters.announced(new SessionMoved(session, ""));
        });

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).startsWith("first@example.ru").contains("назначено 1 занятие", "02.03.2026");
        assertThat(sent.get(1)).startsWith("second@example.ru").contains("03.03.2026");
    }

    private static Meeting teaches(Centre centre, CourseSession session, int day, String who) {
        Trainer trainer = centre.trainer("Юрова");
        trainer.person().reachableAt("", who + "@example.ru");
        return centre.meets(session, SomeSession.morning(START.plusDays(day)), centre.room("Класс " + who), trainer);
    }

    /** One of which the meetings of some lie ahead, of another are over, and of a third were cancelled; and another session. */
    private static long cancelled(Store store) {
        return store.in(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion taught = centre.teaches();
            CourseSession session = centre.confirmed(taught);
            Meeting ahead = teaches(centre, session, 2, "ahead");
            centre.meets(
                    session,
                    SomeSession.morning(START.plusDays(3)),
                    centre.room("Класс again"),
                    entities.find(Trainer.class, ahead.trainerId()));
            teaches(centre, session, 0, "over");
            teaches(centre, session, 2, "off").cancel("Болезнь");
            teaches(centre, centre.confirmed(taught), 2, "elsewhere");
            session.cancel("Нет группы");
            return session.id();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_is_cancelled_is_told_once_to_those_whose_meetings_lie_ahead(Database database) {
        Store store = STORE.empty(database);
        long session = cancelled(store);
        SetClock.at("2026-03-03T08:00:00Z");

        store.run(entities -> {
            letters.entities = entities;
            letters.cancelled(new SessionMoved(entities.find(CourseSession.class, session), "Нет группы"));
        });

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)).startsWith("ahead@example.ru").contains("отменён", "Нет группы");
    }
}
