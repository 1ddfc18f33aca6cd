package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Readers;
import perspectiva.core.caller.Identity;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.records.History;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Texts;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** Who misses two meetings is told of, once: to the person, to whoever sent the person, and to those who teach what lies ahead. */
class MissedMeetingsTest {

    private static final int DAYS = 6;
    private static final String ILL = "Больничный";

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final Texts texts = new Texts();
    private final SomeSettings settings = new SomeSettings().with("address", "https://portal.example");
    private final List<String> sent = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private final long[] meetings = new long[DAYS];

    private Store store;
    private long anna;

    MissedMeetingsTest() {
        texts.add("training", MissedMeetingsTest.class.getClassLoader());
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** Anna, sent by the mill, in a session that meets on six days: the last two of them are another trainer's. */
    private void open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            OrganisationSheet reached = OrganisationFixtures.aSheet();
            reached.setEmail("mill@example.ru");
            Organisation mill = new Organisation(reached);
            entities.persist(mill);
            CourseSession session = centre.confirmed(centre.teaches());
            Room room = centre.room("Класс 1");
            Trainer former = trainer(centre, "Юрова", "yurova@example.ru");
            Trainer next = trainer(centre, "Зуева", "zueva@example.ru");
            for (int day = 0; day < DAYS; day++) {
                meetings[day] = centre.meets(
                                session, SomeSession.morning(START.plusDays(day)), room, day < DAYS - 2 ? former : next)
                        .id();
            }
            Enrolment enrolment = centre.applied(
                    session,
                    centre.person("Аникина"),
                    SomeEnrolment.application(EnrolmentSource.EMPLOYER).by(mill));
            enrolment.person().reachableAt("", "anna@example.ru");
            enrolment.confirm(1, "ДО-2026-0001");
            enrolment.attend();
            anna = enrolment.id();
        });
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> session(entities).start(facts()));
    }

    private static Trainer trainer(Centre centre, String name, String email) {
        Trainer trainer = centre.trainer(name);
        trainer.person().reachableAt("", email);
        return trainer;
    }

    private CourseSession session(EntityManager entities) {
        return entities.find(Enrolment.class, anna).session();
    }

    private void marked(int day, Presence presence) {
        store.run(entities -> entities.persist(new AttendanceMark(
                meetings[day],
                anna,
                Marking.of(presence, Centre.UNITS, null, ILL),
                Marker.of(Some.director(), MarkSource.SCREEN))));
    }

    /** One round of the task on the morning of a day of the session. */
    private List<String> round(int day) {
        LocalDate morning = START.plusDays(day);
        SetClock.at(morning + "T03:00:00Z");
        sent.clear();
        store.in(entities -> missed(entities).due())
                .forEach(id -> store.run(entities -> missed(entities).tell(id)));
        return List.copyOf(sent);
    }

    private MissedMeetings missed(EntityManager entities) {
        MissedMeetings missed = new MissedMeetings();
        missed.entities = entities;
        missed.settings = settings;
        missed.texts = texts;
        missed.passMarks = new PassMarks();
        missed.passMarks.entities = entities;
        missed.history = new History() {
            @Override
            public void noted(String kind, long recordId, String what) {
                history.add(what);
            }
        };
        missed.letters = new AbsenceLetters();
        missed.letters.entities = entities;
        missed.letters.settings = settings;
        missed.letters.readers = new Readers() {
            @Override
            public Locale languageOf(String email) {
                return Identity.RUSSIAN;
            }
        };
        missed.letters.mailing = new Mailing() {
            @Override
            public void send(String to, Locale language, String textKeyBase, Object... values) {
                sent.add(to + ": " + texts.text(language, textKeyBase + ".subject", values) + "\n"
                        + texts.text(language, textKeyBase + ".body", values));
            }
        };
        return missed;
    }

    @ParameterizedTest
    @EnumSource
    void
            the_second_is_told_to_the_person_to_whoever_sent_the_person_and_to_the_trainers_and_names_neither_person_nor_reason(
                    Database database) {
        open(database);
        marked(0, Presence.EXCUSED);
        assertThat(round(1)).as("the first").isEmpty();
        marked(1, Presence.ABSENT);

        List<String> letters = round(2);

        assertThat(letters).hasSize(4).allSatisfy(letter -> assertThat(letter)
                .contains("2 занятия", "80 %")
                .doesNotContain("Аникина", ILL, "уважительн", "Ёлочка"));
        assertThat(letters.get(0))
                .startsWith("anna@example.ru: ")
                .contains("https://portal.example/training/presence\n");
        assertThat(letters.get(1))
                .startsWith("mill@example.ru: ")
                .contains("https://portal.example/training/sent?id=" + anna + "\n");
        assertThat(letters.subList(2, 4))
                .extracting(letter -> letter.substring(0, letter.indexOf(':')))
                .containsExactly("yurova@example.ru", "zueva@example.ru");
        assertThat(letters.get(3)).contains("https://portal.example/training/enrolment?id=" + anna + "\n");
        assertThat(history).containsExactly("Письма о пропусках: пропущено 2 занятия");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_once_and_again_at_the_fourth_only_to_trainers_who_still_teach_there(Database database) {
        open(database);
        marked(0, Presence.ABSENT);
        marked(1, Presence.ABSENT);
        assertThat(round(2)).hasSize(4);
        assertThat(round(2)).as("an hour later").isEmpty();
        marked(2, Presence.ABSENT);
        assertThat(round(3)).as("the third").isEmpty();
        marked(3, Presence.EXCUSED);

        assertThat(round(4))
                .extracting(letter -> letter.substring(0, letter.indexOf(':')))
                .containsExactly("anna@example.ru", "mill@example.ru", "zueva@example.ru");
        assertThatExceptionOfType(PersistenceException.class)
                .as("two at the same moment")
                .isThrownBy(() -> store.run(entities -> {
                    entities.createQuery("update AbsenceLetter l set l.missed = 2 where l.missed = 4")
                            .executeUpdate();
                    entities.flush();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_made_by_mistake_is_put_right_before_the_day_is_over(Database database) {
        open(database);
        marked(0, Presence.ABSENT);
        marked(1, Presence.ABSENT);
        assertThat(round(1)).as("on the day itself").isEmpty();
        store.run(entities -> entities.createQuery(
                        "update AttendanceMark a set a.presence = :there where a.meetingId = :meeting")
                .setParameter("there", Presence.PRESENT)
                .setParameter("meeting", meetings[1])
                .executeUpdate());

        assertThat(round(2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_told_of_meetings_that_did_not_take_place_of_who_left_or_where_the_setting_says_never(
            Database database) {
        open(database);
        marked(0, Presence.ABSENT);
        marked(1, Presence.ABSENT);
        settings.with("training.absences.each", 0);
        assertThat(round(2)).as("never").isEmpty();

        settings.with("training.absences.each", 2);
        store.run(entities -> entities.find(Meeting.class, meetings[1]).cancelWithSession());
        assertThat(round(2)).as("cancelled").isEmpty();

        marked(2, Presence.ABSENT);
        store.run(entities -> entities.find(Enrolment.class, anna).leave(LeavingReason.HEALTH, ""));
        assertThat(round(3)).as("left").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_town_made_up_for_measurements_has_told_already(Database database) {
        open(database);
        marked(0, Presence.ABSENT);
        marked(1, Presence.ABSENT);
        marked(2, Presence.EXCUSED);
        store.run(entities -> {
            AttendanceDemo demo = new AttendanceDemo();
            demo.entities = entities;
            demo.told();
        });

        assertThat(round(3)).isEmpty();
        marked(3, Presence.ABSENT);
        assertThat(round(4)).isNotEmpty();
    }
}
