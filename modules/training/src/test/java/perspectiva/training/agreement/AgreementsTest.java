package perspectiva.training.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.people.Person;
import perspectiva.core.records.History;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Fact;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;
import perspectiva.training.Centre;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** What an agreement says in each database the portal runs on, and who reads and signs it. */
class AgreementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final Texts texts = new Texts();
    private final List<String> written = new ArrayList<>();

    private Store store;
    private long anna;
    private long applicant;

    AgreementsTest() {
        texts.add("training", AgreementsTest.class.getClassLoader());
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** Anna, sent for a place of work, in a session that meets twice in one room and once in another. */
    private void open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            licensed(entities, "Л035-старая", LocalDate.of(2015, 1, 1), START.minusDays(1));
            licensed(entities, "Л035-новая", START, null);
            Organisation mill = new Organisation(OrganisationFixtures.aSheet());
            entities.persist(mill);
            CourseSession session = centre.confirmed(centre.teaches());
            Room room = centre.room("Класс 1");
            Trainer trainer = centre.trainer("Юрова");
            centre.meets(session, SomeSession.morning(START), room, trainer);
            centre.meets(session, SomeSession.morning(START.plusDays(1)), room, trainer);
            centre.meets(session, SomeSession.morning(START.plusDays(2)), centre.room("Мастерская"), trainer);
            Enrolment enrolment = centre.applied(
                    session,
                    centre.person("Аникина"),
                    SomeEnrolment.application(EnrolmentSource.EMPLOYER).by(mill).forNeed(7, "П-2026-0007, Сварщик"));
            enrolment.confirm(1, "ДО-2026-0001");
            anna = enrolment.id();
            applicant = centre.applied(session, "Ждущая").id();
        });
    }

    private static void licensed(EntityManager entities, String number, LocalDate from, LocalDate to) {
        Licence licence = new Licence(
                entities.find(Organisation.class, Some.CENTRE), number, from, List.of(CourseKind.VOCATIONAL));
        if (to != null) {
            licence.end(to);
        }
        entities.persist(licence);
    }

    /** Somebody reads Anna's as the person herself, or as the organisation that sent her; of the office all are. */
    private Agreements desk(EntityManager entities, Caller caller) {
        Agreements agreements = new Agreements();
        agreements.entities = entities;
        agreements.caller = caller;
        agreements.facts = new AgreementFacts();
        agreements.facts.entities = entities;
        agreements.journal = journal();
        agreements.enrolments = new Enrolments() {
            @Override
            public Enrolment byId(long id) {
                return Optional.ofNullable(entities.find(Enrolment.class, id)).orElseThrow(Refused.NotFound::new);
            }
        };
        agreements.courses = new MyCourses() {
            @Override
            public Enrolment byId(long id) {
                return own(entities, id);
            }
        };
        agreements.staff = new Staff() {
            @Override
            public Enrolment byId(long id) {
                return own(entities, id);
            }
        };
        return agreements;
    }

    private Enrolment own(EntityManager entities, long id) {
        if (id != anna) {
            throw new Refused.NotFound();
        }
        return entities.find(Enrolment.class, id);
    }

    private AgreementJournal journal() {
        AgreementJournal journal = new AgreementJournal();
        journal.texts = texts;
        journal.formats = new Formats();
        journal.history = new History() {
            @Override
            public void noted(String kind, long recordId, String what) {
                written.add(what);
            }
        };
        journal.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {
                written.add(subject + ": " + detail);
            }
        };
        return journal;
    }

    private <T> T asked(Function<Agreements, T> question) {
        return store.in(entities -> question.apply(desk(entities, Some.director())));
    }

    @ParameterizedTest
    @EnumSource
    void it_names_parties_licence_places_what_is_needed_and_what_was_promised(Database database) {
        open(database);

        store.run(entities -> {
            Agreement agreement = desk(entities, Some.director()).of(anna);
            assertThat(agreement.enrolment().agreement()).isEqualTo("ДО-2026-0001");
            assertThat(agreement.provider().legalName()).isEqualTo("Учебный центр");
            assertThat(agreement.licence().map(Licence::number)).contains("Л035-новая");
            assertThat(agreement.places())
                    .containsExactly("Класс 1, ул. Школьная, д. 203", "Мастерская, ул. Школьная, д. 203");
            assertThat(agreement.sponsor().shortName()).isEqualTo("Завод «Ёлочка»");
            assertThat(agreement.promise()).isEqualTo("П-2026-0007, Сварщик");
            assertThat(agreement.attendance()).isEqualTo(80);
            assertThat(agreement.isMinor()).isFalse();
            assertThat(agreement.signed()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void parties_read_their_own_and_who_has_no_seat_has_none(Database database) {
        open(database);

        assertThat((String) asked(desk -> desk.mine(anna).enrolment().agreement()))
                .isEqualTo("ДО-2026-0001");
        assertThat((String) asked(desk -> desk.sent(anna).enrolment().agreement()))
                .isEqualTo("ДО-2026-0001");
        assertRefused("portal.refused.notfound", () -> asked(desk -> desk.mine(applicant)));
        assertRefused("portal.refused.notfound", () -> asked(desk -> desk.sent(applicant)));
        assertRefused("portal.refused.notfound", () -> asked(desk -> desk.of(applicant)));
        assertRefused("portal.refused.notfound", () -> asked(desk -> desk.of(4711)));
        assertRefused("training.agreement.refused.none", () -> asked(desk -> desk.sign(applicant, TODAY)));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_noted_as_signed_once_and_a_mistyped_day_is_put_right(Database database) {
        open(database);
        asked(desk -> desk.sign(anna, TODAY));
        assertRefused(
                "training.agreement.refused.day", "signedOn", () -> asked(desk -> desk.sign(anna, TODAY.plusDays(1))));
        asked(desk -> desk.sign(anna, TODAY.minusDays(2)));

        assertThat((Object) asked(desk -> desk.signatureOf(anna)).map(SignedAgreement::signedOn))
                .isEqualTo(Optional.of(TODAY.minusDays(2)));
        assertThat((Object) asked(desk -> desk.of(anna).signed().map(SignedAgreement::notedName)))
                .isEqualTo(Optional.of("Somebody 1"));
        assertThat(written)
                .containsExactly(
                        "Договор ДО-2026-0001 подписан 20.01.2026",
                        "Аникина Анна Петровна: Договор ДО-2026-0001 подписан 20.01.2026",
                        "Договор ДО-2026-0001 подписан 18.01.2026",
                        "Аникина Анна Петровна: Договор ДО-2026-0001 подписан 18.01.2026");
    }

    /** A double click. */
    @ParameterizedTest
    @EnumSource
    void two_who_note_it_at_the_same_moment_note_it_once(Database database) {
        open(database);
        Phaser both = new Phaser(2);
        Stream.of(TODAY, TODAY)
                .map(day -> CompletableFuture.runAsync(() -> store.run(entities -> {
                    both.arriveAndAwaitAdvance();
                    desk(entities, Some.director()).sign(anna, day);
                })))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat((Object) asked(desk -> desk.signatureOf(anna)).map(SignedAgreement::signedOn))
                .isEqualTo(Optional.of(TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void a_person_reads_that_it_was_signed_and_who_noted_it_is_forgotten(Database database) {
        open(database);
        asked(desk -> desk.sign(anna, TODAY));

        store.run(entities -> {
            AgreementPeople people = new AgreementPeople();
            people.entities = entities;
            people.formats = new Formats();
            Person person = entities.find(Enrolment.class, anna).person();
            Subject learner = new Subject(person.id(), Optional.empty(), person.displayName(), Set.of());
            assertThat(people.about(learner).get(0).facts())
                    .extracting(Fact::content)
                    .containsExactly("ДО-2026-0001, 20.01.2026");
            people.erase(new Subject(900, Optional.of(1L), "Somebody 1", Set.of()));
        });
        assertThat((Object) asked(desk -> desk.signatureOf(anna)).map(SignedAgreement::notedName))
                .isEqualTo(Optional.of("№ 900"));
    }
}
