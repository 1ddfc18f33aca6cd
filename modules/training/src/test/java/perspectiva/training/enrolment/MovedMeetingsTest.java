package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.session.entity.SomeSession.START;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.Post;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.Arranged;
import perspectiva.training.session.MeetingDropped;
import perspectiva.training.session.MeetingMoved;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** Whoever has a seat is told by mail when a meeting is moved or does not take place; whoever waits for one is not. */
class MovedMeetingsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final Post post = new Post(Locale.ENGLISH);
    private final List<String> sent = post.sent;
    private final Trainer trainer = SomeSession.trainer("Юрова");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private EnrolmentLetters letters() {
        EnrolmentLetters letters = new EnrolmentLetters();
        letters.texts = post.texts;
        letters.formats = post.formats;
        letters.settings = post.settings;
        letters.readers = post.readers;
        letters.mailing = post.mailing;
        return letters;
    }

    private Arranged on(int day) {
        return new Arranged(SomeSession.morning(START.plusDays(day)), null, trainer);
    }

    private SmallSession full(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.full().forEach(one -> reachable(session, one, "seated"));
        reachable(session, session.apply("Ждущая", SmallSession.self()), "waiting");
        return session;
    }

    private static void reachable(SmallSession session, Enrolment one, String as) {
        session.store.run(entities ->
                entities.find(Enrolment.class, one.id()).person().reachableAt("", as + one.id() + "@example.ru"));
    }

    private void told(SmallSession session, Consumer<SessionPeople> what) {
        session.office(desk -> {
            desk.people.letters = letters();
            what.accept(desk.people);
        });
    }

    private static CourseSession read(SmallSession session) {
        return session.store.in(entities -> entities.find(CourseSession.class, session.id));
    }

    @ParameterizedTest
    @EnumSource
    void another_day_is_told_with_the_former_one_and_another_topic_is_not(Database database) {
        SmallSession session = full(database);
        CourseSession of = read(session);

        told(session, people -> people.follow(new MeetingMoved(of, on(0), on(0))));
        assertThat(sent).isEmpty();
        told(session, people -> people.follow(new MeetingMoved(of, on(0), on(1))));

        assertThat(sent).hasSize(SmallSession.SEATS).allMatch(letter -> letter.startsWith("seated"));
        assertThat(sent.get(0)).contains("It was: 2 Mar 2026", "It is now: 3 Mar 2026", "/training/place?id=");
    }

    @ParameterizedTest
    @EnumSource
    void one_that_does_not_take_place_is_told_with_the_reason(Database database) {
        SmallSession session = full(database);
        CourseSession of = read(session);

        told(session, people -> people.follow(new MeetingDropped(of, on(0), "Нет света")));

        assertThat(sent).hasSize(SmallSession.SEATS).allMatch(letter -> letter.contains("Нет света"));
    }
}
