package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.END;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Account;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Fact;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.Refused;
import perspectiva.spi.RetentionRule.Due;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.evaluation.entity.Tally;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/** Forms in each database the portal runs on: asked of the right people, answered once, and nobody's any more when counted. */
class EvaluationTest {

    private static final Map<Database, Store> STORES = new EnumMap<>(Database.class);
    private static final String BEFORE_IT = "2026-02-24T08:00:00Z";
    private static final String LAST_DAY = "2026-04-24T08:00:00Z";
    private static final String HERE = "192.0.2.1";
    private static final long FORGE = 299;
    private static final Caller NOBODY = Some.with(99, 0);

    /** What a test leaves behind, in the order in which it may go. */
    private static final List<String> LEFT = List.of(
            "delete from training_self_rating",
            "delete from training_form_remark",
            "delete from training_form_tally",
            "delete from training_form_invitation",
            "delete from training_form_round",
            "delete from training_attendance_mark",
            "delete from training_enrolment",
            "delete from training_meeting",
            "delete from training_session");

    private long session;
    private long meeting;
    private long trainer;
    private long other;
    private final List<Long> people = new ArrayList<>();

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @AfterAll
    static void close() {
        STORES.values().forEach(Store::close);
        STORES.clear();
    }

    /** A session with so many people, all of whom were there. */
    private Store open(Database database, int count) {
        Store store = STORES.computeIfAbsent(database, EvaluationTest::made);
        SetClock.at("2026-01-20T08:00:00Z");
        store.run(entities ->
                LEFT.forEach(what -> entities.createNativeQuery(what).executeUpdate()));
        people.clear();
        store.run(entities -> {
            List<Trainer> trainers = entities.createQuery("select t from Trainer t order by t.id", Trainer.class)
                    .getResultList();
            trainer = trainers.get(0).id();
            other = trainers.get(1).id();
            session = session(entities, trainers.get(0));
            IntStream.range(0, count).forEach(place -> people.add(enrolled(entities, place, place == 0)));
        });
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> entities.find(CourseSession.class, session).start(facts()));
        SetClock.at(LAST_DAY);
        return store;
    }

    private static Store made(Database database) {
        Store store = database.open("core", "training");
        SetClock.at("2026-01-20T08:00:00Z");
        store.run(entities -> {
            for (long organisation : new long[] {Some.CENTRE, Some.MILL, FORGE}) {
                entities.createNativeQuery(
                                """
                                insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name,
                                    inn, ogrn, legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                                values (?1, 1, current_timestamp, 'TRAINING_INSTITUTION', 'ACTIVE', 'Ц', 'Ц', ?2, '', '', '',
                                    '', '', '', '', false, '')""")
                        .setParameter(1, organisation)
                        .setParameter(2, "5916000" + organisation)
                        .executeUpdate();
            }
            Course course = new Course(
                    Some.form("ПО-001", CourseKind.VOCATIONAL), entities.find(Organisation.class, Some.CENTRE));
            entities.persist(course);
            entities.persist(new CourseVersion(course, Some.syllabus(), Some.trainer()));
            entities.persist(SomeSession.room("Класс 1"));
            for (String name : List.of("Юрова", "Другова")) {
                Trainer teacher = SomeSession.trainer(name);
                entities.persist(teacher.person());
                entities.persist(teacher);
            }
        });
        return store;
    }

    private static CourseVersion version(EntityManager entities) {
        return entities.createQuery("select v from CourseVersion v", CourseVersion.class)
                .getSingleResult();
    }

    private long session(EntityManager entities, Trainer teacher) {
        long version = version(entities).id();
        CourseSession made = new CourseSession(SomeSession.taught(version), SomeSession.sheet(version));
        entities.persist(made);
        entities.flush();
        made.publish(facts(), "УП-" + made.id());
        made.enrol();
        made.confirm(facts(), "");
        Room room = entities.createQuery("select r from Room r", Room.class).getSingleResult();
        Meeting first = new Meeting(made, SomeSession.morning(START), room, teacher, "");
        entities.persist(first);
        entities.persist(new Meeting(made, SomeSession.morning(END), room, teacher, ""));
        meeting = first.id();
        return made.id();
    }

    private static SessionFacts facts() {
        Span morning = SomeSession.morning(START);
        return new SessionFacts(1, 4, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), 100);
    }

    /** @param isSent by the mill */
    private long enrolled(EntityManager entities, int place, boolean isSent) {
        Person person = SomeEnrolment.person("Учащийся" + (char) ('а' + place), SomeEnrolment.ADULT);
        entities.persist(person);
        Application application = SomeEnrolment.application(isSent ? EnrolmentSource.EMPLOYER : EnrolmentSource.SELF);
        if (isSent) {
            application.by(entities.find(Organisation.class, Some.MILL));
        }
        Enrolment enrolment = new Enrolment(entities.find(CourseSession.class, session), person, application);
        entities.persist(enrolment);
        entities.flush();
        enrolment.confirm(place + 1, "ДО-" + enrolment.id());
        enrolment.attend();
        mark(entities, enrolment.id(), Presence.PRESENT);
        return enrolment.id();
    }

    private void mark(EntityManager entities, long enrolment, Presence presence) {
        entities.persist(new AttendanceMark(
                meeting,
                enrolment,
                Marking.of(presence, 4, null, presence == Presence.EXCUSED ? "Болел" : null),
                Marker.of(Some.director(), MarkSource.SCREEN)));
    }

    private static void office(Store store, Consumer<FormOffice> work) {
        store.run(entities -> work.accept(new FormOffice(entities, NOBODY, 0)));
    }

    private static <T> T ofOffice(Store store, Function<FormOffice, T> work) {
        return store.in(entities -> work.apply(new FormOffice(entities, NOBODY, 0)));
    }

    private void ask(Store store, FormKind... kinds) {
        office(store, office -> {
            for (FormKind kind : kinds) {
                office.steps.due(kind).forEach(one -> office.steps.invite(one, kind));
            }
        });
        office(store, office -> office.steps.untold().forEach(office.steps::tell));
    }

    private static String link(FormKind kind, long enrolment) {
        return "first " + kind.word() + enrolment;
    }

    /** All items that fit get the same points. */
    private static Map<String, String> said(int points) {
        Map<String, String> typed = new HashMap<>();
        FormKind.REACTION.items(List.of()).forEach(item -> typed.put("item-" + item.key(), Integer.toString(points)));
        IntStream.range(0, 12).forEach(place -> typed.put("item-o" + place, Integer.toString(points)));
        return typed;
    }

    private void answer(Store store, FormKind kind, long enrolment, int points) {
        office(store, office -> office.forms.answer(link(kind, enrolment), said(points), HERE));
    }

    private RoundResult result(Store store, FormKind kind) {
        return ofOffice(store, office -> office.results.of(session)).stream()
                .filter(one -> one.round().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void close(Store store, FormKind kind) {
        office(
                store,
                office -> office.desk.close(
                        office.rows.of(session, kind).orElseThrow().id()));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_was_there_once_is_asked_and_nobody_else(Database database) {
        Store store = open(database, 2);
        long absent = store.in(entities -> {
            Enrolment never = new Enrolment(
                    entities.find(CourseSession.class, session),
                    persisted(entities, SomeEnrolment.person("Отсутствующий", SomeEnrolment.ADULT)),
                    SomeEnrolment.application(EnrolmentSource.SELF));
            entities.persist(never);
            entities.flush();
            never.confirm(14, "ДО-14");
            never.attend();
            mark(entities, never.id(), Presence.ABSENT);
            return never.id();
        });

        ask(store, FormKind.REACTION);
        ask(store, FormKind.REACTION);

        assertThat(result(store, FormKind.REACTION).round().invited()).isEqualTo(2);
        assertThat(EvaluationTest.<Optional<AskedForm>>ofOffice(
                        store, office -> office.forms.asked(link(FormKind.REACTION, people.get(0)), HERE)))
                .map(AskedForm::step)
                .contains("ask");
        assertThat(EvaluationTest.<Optional<AskedForm>>ofOffice(
                        store, office -> office.forms.asked(link(FormKind.REACTION, absent), HERE)))
                .isEmpty();
    }

    private static Person persisted(EntityManager entities, Person person) {
        entities.persist(person);
        return person;
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_asked_before_the_last_meeting_has_begun(Database database) {
        Store store = open(database, 2);

        SetClock.at("2026-04-24T03:00:00Z");
        assertThat(EvaluationTest.<List<Long>>ofOffice(store, office -> office.steps.due(FormKind.REACTION)))
                .isEmpty();
        SetClock.at("2026-04-24T04:30:00Z");
        assertThat(EvaluationTest.<List<Long>>ofOffice(store, office -> office.steps.due(FormKind.REACTION)))
                .containsExactly(session);
    }

    @ParameterizedTest
    @EnumSource
    void sent_twice_it_is_one_answer_and_the_link_says_that_it_was_used(Database database) {
        Store store = open(database, 2);
        ask(store, FormKind.REACTION);

        answer(store, FormKind.REACTION, people.get(0), 5);
        answer(store, FormKind.REACTION, people.get(0), 1);

        assertThat(result(store, FormKind.REACTION).round().answered()).isEqualTo(1);
        assertThat(tallies(store, FormKind.REACTION))
                .allSatisfy(tally -> assertThat(tally.people().people()).containsExactly(0, 0, 0, 0, 1));
        assertThat(EvaluationTest.<String>ofOffice(store, office -> office.forms
                        .asked(link(FormKind.REACTION, people.get(0)), HERE)
                        .orElseThrow()
                        .step()))
                .isEqualTo("used");
    }

    private List<Tally> tallies(Store store, FormKind kind) {
        return ofOffice(
                store,
                office -> office.rows.tallies(
                        List.of(office.rows.of(session, kind).orElseThrow().id())));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_that_leads_nowhere_or_comes_too_late_is_refused_and_counts_nothing(Database database) {
        Store store = open(database, 2);
        ask(store, FormKind.REACTION);

        assertRefused(
                "training.form.refused.link",
                () -> office(store, office -> office.forms.answer("somebody's", said(5), HERE)));
        assertRefused(
                "training.form.refused.link", () -> office(store, office -> office.forms.answer(null, said(5), HERE)));
        SetClock.at("2026-05-09T08:00:00Z");
        assertThat(EvaluationTest.<String>ofOffice(store, office -> office.forms
                        .asked(link(FormKind.REACTION, people.get(0)), HERE)
                        .orElseThrow()
                        .step()))
                .isEqualTo("closed");
        assertRefused("training.form.refused.closed", () -> answer(store, FormKind.REACTION, people.get(0), 5));
        office(store, office -> office.steps.over().forEach(office.steps::end));
        assertThat(result(store, FormKind.REACTION).round().answered()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void signed_in_one_answers_ones_own_form_and_no_other(Database database) {
        Store store = open(database, 2);
        ask(store, FormKind.REACTION);
        long mine = account(store, people.get(0));
        long foreign = ofOffice(store, office -> office.rows.invited(link(FormKind.REACTION, people.get(1))))
                .orElseThrow()
                .id();
        Caller me = Some.with(mine, 0, Role.PARTICIPANT);

        List<OpenForm> waiting = store.in(entities -> new FormOffice(entities, me, 0).open.mine());
        assertThat(waiting).hasSize(1);
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> store.run(entities -> new FormOffice(entities, me, 0).forms.asked(foreign)));
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(
                        () -> store.run(entities -> new FormOffice(entities, me, 0).forms.answer(foreign, said(5))));
        store.run(entities ->
                new FormOffice(entities, me, 0).forms.answer(waiting.get(0).invitation(), said(5)));

        assertThat(store.<Long>in(entities -> new FormOffice(entities, me, 0).open.countMine()))
                .isZero();
        assertThat(result(store, FormKind.REACTION).round().answered()).isEqualTo(1);
    }

    private static long account(Store store, long enrolment) {
        return store.in(entities -> {
            Person person = entities.find(Enrolment.class, enrolment).person();
            Account account = new Account(person, "p" + enrolment + "@example.ru", Locale.ENGLISH);
            entities.persist(account);
            return account.id();
        });
    }

    @ParameterizedTest
    @EnumSource
    void at_four_answers_nothing_is_shown_and_at_five_the_figures_are(Database database) {
        Store store = open(database, 6);
        ask(store, FormKind.REACTION);
        people.subList(0, 4).forEach(one -> answer(store, FormKind.REACTION, one, 4));
        assertThat(result(store, FormKind.REACTION).items()).isEmpty();
        assertThat(result(store, FormKind.REACTION).missing()).isEqualTo(1);

        answer(store, FormKind.REACTION, people.get(4), 5);
        assertThat(result(store, FormKind.REACTION).state()).isEqualTo("open");
        assertThat(result(store, FormKind.REACTION).items())
                .as("still open: the fifth would be the difference")
                .isEmpty();

        close(store, FormKind.REACTION);
        RoundResult shown = result(store, FormKind.REACTION);
        assertThat(shown.state()).isEqualTo("shown");
        assertThat(shown.round().rate()).isEqualTo(83);
        assertThat(shown.isEnough()).isTrue();
        assertThat(shown.items()).hasSize(6).allSatisfy(item -> {
            assertThat(item.people().people()).containsExactly(0, 0, 0, 4, 1);
            assertThat(item.people().mean()).isEqualTo(4.2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_form_with_four_answers_shows_neither_figures_nor_words(Database database) {
        Store store = open(database, 6);
        ask(store, FormKind.REACTION);
        for (long one : people.subList(0, 4)) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Практика");
            office(store, office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        close(store, FormKind.REACTION);

        RoundResult few = result(store, FormKind.REACTION);
        assertThat(few.state()).isEqualTo("few");
        assertThat(few.items()).isEmpty();
        assertThat(few.remarks()).isEmpty();
        assertThat(EvaluationTest.<List<SumResult>>ofOffice(
                        store, office -> office.results.ofVersion(versionOf(store))))
                .isEmpty();
        assertThat(EvaluationTest.<List<SumResult>>ofOffice(store, office -> office.results.ofTrainer(trainer)))
                .isEmpty();
    }

    private static long versionOf(Store store) {
        return store.in(entities -> version(entities).id());
    }

    @ParameterizedTest
    @EnumSource
    void an_item_few_answered_stays_hidden_though_the_form_is_shown(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        for (long one : people) {
            Map<String, String> typed = said(5);
            if (one == people.get(0)) {
                typed.remove("item-place");
            }
            office(store, office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        close(store, FormKind.REACTION);

        assertThat(result(store, FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_reads_own_sessions_only(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        people.forEach(one -> answer(store, FormKind.REACTION, one, 4));
        close(store, FormKind.REACTION);

        store.run(entities -> {
            FormOffice own = new FormOffice(entities, NOBODY, trainer);
            assertThat(own.results.of(session)).hasSize(1);
            assertThat(own.results.list(FormFilter.ALL, Paging.first()).total()).isEqualTo(1);
            FormOffice foreign = new FormOffice(entities, NOBODY, other);
            assertThat(foreign.results.list(FormFilter.ALL, Paging.first()).rows())
                    .isEmpty();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.results.of(session));
            long round = own.rows.of(session, FormKind.REACTION).orElseThrow().id();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.desk.empty(round));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_whose_meetings_were_taken_away_reads_the_session_no_more(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        store.run(entities -> entities.createNativeQuery("update training_meeting set is_planned = 0")
                .executeUpdate());

        store.run(entities -> {
            FormOffice own = new FormOffice(entities, NOBODY, trainer);
            assertThat(own.results.list(FormFilter.ALL, Paging.first()).total()).isZero();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.results.session(session));
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.results.of(session));
            long round = own.rows.of(session, FormKind.REACTION).orElseThrow().id();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.desk.empty(round));
        });
        assertThat(EvaluationTest.<List<RoundResult>>ofOffice(store, office -> office.results.of(session)))
                .as("the office does")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_list_finds_rounds_by_form_state_and_words(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);

        office(store, office -> {
            assertThat(found(office, Map.of("state", "open", "kind", "reaction", "q", "свар")))
                    .isEqualTo(1);
            assertThat(found(office, Map.of("state", "shown"))).isZero();
            assertThat(found(office, Map.of("kind", "after"))).isZero();
            assertThat(found(office, Map.of("q", "токарь"))).isZero();
            assertThat(found(office, Map.of("kind", "nonsense", "state", "nonsense")))
                    .isEqualTo(1);
        });
        people.forEach(one -> answer(store, FormKind.REACTION, one, 4));
        close(store, FormKind.REACTION);
        assertThat(EvaluationTest.<Long>ofOffice(store, office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    private static long found(FormOffice office, Map<String, String> address) {
        return office.results.list(FormFilter.of(address), Paging.first()).total();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_of_an_answer_is_a_count_and_words_that_nothing_ties_to_it(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        SetClock.at("2026-04-25T10:11:12Z");
        Map<String, String> typed = said(2);
        typed.put("words-helped", "Станок");
        typed.put("words-change", "Свет");
        office(store, office -> office.forms.answer(link(FormKind.REACTION, people.get(3)), typed, HERE));

        String moment = "2026-04-25 10:11:12";
        store.run(entities -> {
            for (String table : Set.of("round", "invitation", "tally", "remark")) {
                List<?> rows = entities.createNativeQuery("select * from training_form_" + table)
                        .getResultList();
                assertThat(rows).as(table).isNotEmpty();
                assertThat(rows.stream()
                                .flatMap(row -> row instanceof Object[] cells ? Arrays.stream(cells) : Stream.of(row))
                                .map(String::valueOf))
                        .as("when it was answered, in " + table)
                        .noneMatch(cell -> cell.startsWith(moment));
            }
            List<?> remarks = entities.createNativeQuery("select id from training_form_remark")
                    .getResultList();
            assertThat(remarks).hasSize(2).allSatisfy(id -> assertThat(id.toString())
                    .hasSize(43));
            assertThat(entities.createNativeQuery("select words from training_form_remark")
                            .getResultList())
                    .as("words of an open form lie sealed")
                    .allSatisfy(words -> assertThat(words.toString()).startsWith("sealed "));
        });
    }

    @ParameterizedTest
    @EnumSource
    void when_a_form_closes_remarks_are_written_anew_and_lose_none(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        for (long one : people) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Слово " + one);
            office(store, office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        Set<String> before = keys(store);
        close(store, FormKind.REACTION);

        assertThat(keys(store)).hasSize(5).doesNotContainAnyElementsOf(before);
        assertThat(result(store, FormKind.REACTION).remarks().get("helped"))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(one -> "Слово " + one).toList());
    }

    private static Set<String> keys(Store store) {
        return store.in(entities -> Set.copyOf(
                entities.createQuery("select r.id from Remark r", String.class).getResultList()));
    }

    @ParameterizedTest
    @EnumSource
    void before_and_after_are_compared_by_person_and_the_pseudonym_is_gone(Database database) {
        Store store = open(database, 6);
        SetClock.at(BEFORE_IT);
        store.run(entities -> entities.createNativeQuery("update training_session set state = 'CONFIRMED'")
                .executeUpdate());
        ask(store, FormKind.BEFORE);
        people.subList(0, 5).forEach(one -> answer(store, FormKind.BEFORE, one, one.equals(people.get(0)) ? 3 : 1));
        assertThat(waiting(store)).isEqualTo(5);
        List<?> points = store.in(entities -> entities.createNativeQuery("select sealed from training_self_rating")
                .getResultList());
        assertThat(points).as("what waits lies sealed").allSatisfy(one -> assertThat(one.toString())
                .startsWith("sealed "));
        store.run(entities -> entities.createNativeQuery("update training_session set state = 'RUNNING'")
                .executeUpdate());
        SetClock.at("2026-03-06T08:00:00Z");
        office(store, office -> office.steps.over().forEach(office.steps::end));
        SetClock.at(LAST_DAY);
        ask(store, FormKind.AFTER);

        assertThat(result(store, FormKind.AFTER).round().invited())
                .as("who said it before is asked again")
                .isEqualTo(5);
        people.subList(0, 5).forEach(one -> answer(store, FormKind.AFTER, one, 3));
        assertThat(waiting(store)).isZero();
        close(store, FormKind.AFTER);

        ItemResult shown = result(store, FormKind.AFTER).items().get(0);
        assertThat(shown.change().pairs()).isEqualTo(5);
        assertThat(shown.change().up()).isEqualTo(4);
        assertThat(shown.change().same()).isEqualTo(1);
        assertThat(shown.isBeforeShown()).isTrue();
        assertThat(shown.people().people()).containsExactly(0, 0, 5, 0, 0);
        assertThat(sum(store, FormKind.AFTER).items()).allMatch(ItemResult::isBeforeShown);
    }

    private SumResult sum(Store store, FormKind kind) {
        return EvaluationTest.<List<SumResult>>ofOffice(store, office -> office.results.ofVersion(versionOf(store)))
                .stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void in_a_sum_of_sessions_one_of_them_is_enough_to_hide_what_was_said_before(Database database) {
        Store store = open(database, 5);
        askedTwice(store, 5);
        assertThat(sum(store, FormKind.AFTER).items()).allMatch(ItemResult::isBeforeShown);
        another(store, 6);
        askedTwice(store, 5);

        SumResult both = sum(store, FormKind.AFTER);
        assertThat(both.rounds()).isEqualTo(2);
        assertThat(both.items())
                .noneMatch(ItemResult::isBeforeShown)
                .allMatch(item -> item.people().count() == 10);
    }

    /** Everybody says it before, and so many say it again. */
    private void askedTwice(Store store, int again) {
        SetClock.at(BEFORE_IT);
        ask(store, FormKind.BEFORE);
        people.forEach(one -> answer(store, FormKind.BEFORE, one, 1));
        SetClock.at(LAST_DAY);
        ask(store, FormKind.AFTER);
        people.subList(0, again).forEach(one -> answer(store, FormKind.AFTER, one, 3));
        if (again < people.size()) {
            close(store, FormKind.AFTER);
        } else {
            SetClock.at("2026-05-09T08:00:00Z");
            office(store, office -> office.steps.over().forEach(office.steps::end));
        }
    }

    /** One more session of the same version, with so many people, is from now on the one meant. */
    private void another(Store store, int count) {
        store.run(entities -> {
            SetClock.at("2026-01-20T08:00:00Z");
            session = session(entities, entities.find(Trainer.class, trainer));
            people.clear();
            IntStream.range(10, 10 + count).forEach(place -> people.add(enrolled(entities, place, false)));
        });
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> entities.find(CourseSession.class, session).start(facts()));
        SetClock.at(LAST_DAY);
    }

    private static long waiting(Store store) {
        return store.in(entities -> entities.createQuery("select count(distinct s.pair) from SelfRating s", Long.class)
                .getSingleResult());
    }

    @ParameterizedTest
    @EnumSource
    void what_they_said_before_stays_hidden_when_the_difference_would_be_one_person(Database database) {
        Store store = open(database, 6);
        SetClock.at(BEFORE_IT);
        ask(store, FormKind.BEFORE);
        people.forEach(one -> answer(store, FormKind.BEFORE, one, 1));
        SetClock.at(LAST_DAY);
        ask(store, FormKind.AFTER);
        people.subList(0, 5).forEach(one -> answer(store, FormKind.AFTER, one, 3));
        close(store, FormKind.AFTER);

        ItemResult shown = result(store, FormKind.AFTER).items().get(0);
        assertThat(shown.people().count()).isEqualTo(5);
        assertThat(shown.isBeforeShown()).isFalse();
        assertThat(shown.change())
                .as("how many moved which way would tell the same")
                .isNull();
        assertThat(sum(store, FormKind.AFTER).items())
                .as("a sum of one session is that session")
                .noneMatch(ItemResult::isBeforeShown)
                .allMatch(item -> item.people().count() == 5);
        assertThat(waiting(store)).as("the sixth is asked no more").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void on_paper_a_word_ties_the_two_sheets_and_no_more_are_counted_than_were_asked(Database database) {
        Store store = open(database, 2);
        SetClock.at(BEFORE_IT);
        ask(store, FormKind.BEFORE);
        keyIn(store, FormKind.BEFORE, 1, "Ёлка");
        keyIn(store, FormKind.BEFORE, 2, "");
        assertRefused("training.form.refused.all", () -> keyIn(store, FormKind.BEFORE, 1, "лес"));
        SetClock.at(LAST_DAY);
        ask(store, FormKind.AFTER);
        keyIn(store, FormKind.AFTER, 4, "ёлка ");

        assertThat(tallies(store, FormKind.AFTER))
                .filteredOn(tally -> tally.people().count() > 0)
                .allSatisfy(tally -> {
                    assertThat(tally.earlier()).isEqualTo(1);
                    assertThat(tally.people().people()).containsExactly(0, 0, 0, 1, 0);
                })
                .isNotEmpty();
        assertThat(result(store, FormKind.BEFORE).round().onPaper()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void sheets_keyed_in_from_paper_show_nobody_the_one_other_answer(Database database) {
        Store store = open(database, 10);
        ask(store, FormKind.REACTION);
        answer(store, FormKind.REACTION, people.get(0), 2);
        IntStream.range(0, 4).forEach(sheet -> keyIn(store, FormKind.REACTION, 5, ""));
        assertThat(result(store, FormKind.REACTION).missing()).isEqualTo(4);
        close(store, FormKind.REACTION);

        RoundResult few = result(store, FormKind.REACTION);
        assertThat(few.state()).isEqualTo("few");
        assertThat(few.items()).isEmpty();
        assertThat(EvaluationTest.<List<SumResult>>ofOffice(store, office -> office.results.ofTrainer(trainer)))
                .isEmpty();
        office(store, office -> {
            assertThat(found(office, Map.of("state", "shown"))).isZero();
            assertThat(found(office, Map.of("state", "few"))).isEqualTo(1);
            assertThat(office.results.courses()).isEmpty();
            assertThat(office.results
                            .list(FormFilter.ALL, Paging.first())
                            .rows()
                            .get(0)
                            .state(Disclosure.USUAL))
                    .isEqualTo("few");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_question_four_sheets_and_one_other_answered_stays_hidden_though_the_form_is_shown(Database database) {
        Store store = open(database, 9);
        ask(store, FormKind.REACTION);
        for (long one : people.subList(0, 5)) {
            Map<String, String> typed = said(2);
            if (one != people.get(0)) {
                typed.remove("item-place");
            }
            office(store, office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        IntStream.range(0, 4).forEach(sheet -> keyIn(store, FormKind.REACTION, 5, ""));
        close(store, FormKind.REACTION);

        assertThat(result(store, FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
        assertThat(sum(store, FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
        assertThat(EvaluationTest.<Long>ofOffice(store, office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_was_filled_on_paper_alone_is_shown_from_five_sheets_on(Database database) {
        Store store = open(database, 6);
        ask(store, FormKind.REACTION);
        IntStream.range(0, 5).forEach(sheet -> keyIn(store, FormKind.REACTION, 4, ""));
        close(store, FormKind.REACTION);

        assertThat(result(store, FormKind.REACTION).items())
                .allMatch(item -> item.people().count() == 5);
        assertThat(EvaluationTest.<Long>ofOffice(store, office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    private void keyIn(Store store, FormKind kind, int points, String word) {
        office(store, office -> {
            Map<String, String> typed = said(points);
            typed.put("word", word);
            office.desk.keyIn(office.rows.of(session, kind).orElseThrow().id(), typed);
            assertThat(office.noted).hasSize(1).allMatch(line -> !line.contains("Учащийся"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_three_months_those_who_sent_somebody_are_asked_about_that_person(Database database) {
        Store store = open(database, 3);
        SetClock.at("2026-07-24T08:00:00Z");
        ask(store, FormKind.PRACTICE, FormKind.SUPERVISOR);

        assertThat(result(store, FormKind.PRACTICE).round().invited()).isEqualTo(3);
        assertThat(result(store, FormKind.SUPERVISOR).round().invited()).isEqualTo(1);
        Caller mill = Some.with(7, Some.MILL, Role.EMPLOYER);
        List<OpenForm> ours = store.in(entities -> new FormOffice(entities, mill, 0).open.ours());
        assertThat(ours).hasSize(1);
        long one = ours.get(0).invitation();
        assertThat(store.<AskedForm>in(entities -> new FormOffice(entities, mill, 0).forms.asked(one))
                        .about())
                .startsWith("Учащийсяа");
        answer(store, FormKind.SUPERVISOR, people.get(0), 4);
        AskedForm used = ofOffice(store, office -> office.forms
                .asked(link(FormKind.SUPERVISOR, people.get(0)), HERE)
                .orElseThrow());
        assertThat(used.step()).isEqualTo("used");
        assertThat(used.about()).as("a used link names nobody").isEmpty();
        Caller others = Some.with(8, Some.CENTRE, Role.EMPLOYER);
        assertThat(store.<Long>in(entities -> new FormOffice(entities, others, 0).open.countOurs()))
                .isZero();
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> store.run(entities -> new FormOffice(entities, others, 0).forms.asked(one)));
    }

    @ParameterizedTest
    @EnumSource
    void what_those_said_who_sent_people_is_shown_only_when_three_organisations_answered(Database database) {
        Store store = open(database, 6);
        sentBy(store, List.of(Some.MILL, Some.MILL, Some.MILL, Some.CENTRE, Some.CENTRE, FORGE));
        SetClock.at("2026-07-24T08:00:00Z");
        ask(store, FormKind.SUPERVISOR);
        people.subList(0, 5).forEach(one -> answer(store, FormKind.SUPERVISOR, one, 4));
        close(store, FormKind.SUPERVISOR);

        RoundResult two = result(store, FormKind.SUPERVISOR);
        assertThat(two.state()).isEqualTo("few");
        assertThat(two.missing()).isZero();
        assertThat(two.items()).isEmpty();
        assertThat(two.round().organisations()).isEqualTo(2);
        office(store, office -> {
            assertThat(found(office, Map.of("state", "shown"))).isZero();
            assertThat(found(office, Map.of("state", "few"))).isEqualTo(1);
            assertThat(office.results.courses()).isEmpty();
            assertThat(office.results
                            .list(FormFilter.ALL, Paging.first())
                            .rows()
                            .get(0)
                            .state(Disclosure.USUAL))
                    .isEqualTo("few");
        });

        another(store, 5);
        sentBy(store, List.of(Some.MILL, Some.MILL, Some.CENTRE, Some.CENTRE, FORGE));
        SetClock.at("2026-07-24T08:00:00Z");
        ask(store, FormKind.SUPERVISOR);
        people.forEach(one -> answer(store, FormKind.SUPERVISOR, one, 4));
        assertThat(result(store, FormKind.SUPERVISOR).round().organisations()).isEqualTo(3);
        assertThat(result(store, FormKind.SUPERVISOR).items())
                .isNotEmpty()
                .allMatch(item -> item.people().count() == 5);
        assertThat(sum(store, FormKind.SUPERVISOR).rounds()).isEqualTo(1);
    }

    /** @param organisations one for each person */
    private void sentBy(Store store, List<Long> organisations) {
        store.run(entities -> IntStream.range(0, organisations.size())
                .forEach(place -> entities.find(Enrolment.class, people.get(place))
                        .application()
                        .by(entities.find(Organisation.class, organisations.get(place)))));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_of_a_form_that_is_closed_names_nobody(Database database) {
        Store store = open(database, 1);
        SetClock.at("2026-07-24T08:00:00Z");
        ask(store, FormKind.SUPERVISOR);
        close(store, FormKind.SUPERVISOR);

        AskedForm closed = ofOffice(store, office -> office.forms
                .asked(link(FormKind.SUPERVISOR, people.get(0)), HERE)
                .orElseThrow());
        assertThat(closed.step()).isEqualTo("closed");
        assertThat(closed.about()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_the_silent_are_reminded_once_and_both_links_work(Database database) {
        Store store = open(database, 3);
        ask(store, FormKind.REACTION);
        answer(store, FormKind.REACTION, people.get(0), 5);
        assertThat(EvaluationTest.<List<Long>>ofOffice(store, office -> office.steps.silent()))
                .isEmpty();
        SetClock.at("2026-04-29T09:00:00Z");
        office(store, office -> office.steps.silent().forEach(office.steps::remind));

        assertThat(EvaluationTest.<List<Long>>ofOffice(store, office -> office.steps.silent()))
                .isEmpty();
        assertThat(EvaluationTest.<Optional<FormInvitation>>ofOffice(
                        store, office -> office.rows.invited("second reaction" + people.get(0))))
                .isEmpty();
        assertThat(EvaluationTest.<Optional<FormInvitation>>ofOffice(
                        store, office -> office.rows.invited("second reaction" + people.get(1))))
                .isPresent();
        answer(store, FormKind.REACTION, people.get(1), 5);
        office(store, office -> office.forms.answer("second reaction" + people.get(2), said(5), HERE));
        assertThat(result(store, FormKind.REACTION).round().answered()).isEqualTo(3);
        assertThat(result(store, FormKind.REACTION).round().isClosed())
                .as("everybody answered, and the course is over")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void who_answers_while_the_letters_are_written_is_counted_and_the_letters_go_out(Database database) {
        Store store = open(database, 2);
        office(store, office -> office.steps
                .due(FormKind.REACTION)
                .forEach(one -> office.steps.invite(one, FormKind.REACTION)));
        Caller me = Some.with(account(store, people.get(1)), 0, Role.PARTICIPANT);
        long mine = store.in(
                entities -> new FormOffice(entities, me, 0).open.mine().get(0).invitation());
        List<CompletableFuture<Void>> answers = new ArrayList<>();

        office(store, office -> {
            office.meanwhile = () -> {
                if (answers.isEmpty()) {
                    answers.add(CompletableFuture.runAsync(
                            () -> store.run(entities -> new FormOffice(entities, me, 0).forms.answer(mine, said(5)))));
                    awaitAtMostAMoment(answers.get(0));
                }
            };
            office.steps.untold().forEach(office.steps::tell);
        });
        answers.get(0).join();

        assertThat(result(store, FormKind.REACTION).round().answered()).isEqualTo(1);
        assertThat(people).allSatisfy(one -> assertThat(EvaluationTest.<Optional<FormInvitation>>ofOffice(
                        store, office -> office.rows.invited(link(FormKind.REACTION, one))))
                .isPresent());
    }

    /** Time enough for an answer nothing stands in the way of. */
    private static void awaitAtMostAMoment(CompletableFuture<Void> answer) {
        try {
            answer.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException waiting) {
            // It waits for the round, as it should.
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_who_answer_at_the_same_moment_are_all_counted(Database database) throws Exception {
        Store store = open(database, 8);
        ask(store, FormKind.REACTION);
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> answers = people.stream()
                .map(one -> CompletableFuture.runAsync(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    answer(store, FormKind.REACTION, one, 5);
                }))
                .toList();
        start.countDown();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();

        assertThat(result(store, FormKind.REACTION).round().answered()).isEqualTo(8);
        assertThat(tallies(store, FormKind.REACTION))
                .allSatisfy(tally -> assertThat(tally.people().at(5)).isEqualTo(8));
    }

    @ParameterizedTest
    @EnumSource
    void one_address_cannot_try_for_ever(Database database) {
        Store store = open(database, 1);
        ask(store, FormKind.REACTION);
        office(store, office -> {
            // A slow machine gives back some tries meanwhile.
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> IntStream.range(0, 2 * Forms.TRIES)
                            .forEach(guess -> office.forms.asked("guess" + guess, HERE)))
                    .matches(refused -> refused.key().equals("core.refused.toooften"));
            assertThat(office.forms.asked(link(FormKind.REACTION, people.get(0)), "192.0.2.2"))
                    .isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource
    void sums_are_made_of_what_is_shown_and_of_nothing_else(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        people.forEach(one -> answer(store, FormKind.REACTION, one, 4));
        close(store, FormKind.REACTION);
        long shown = session;
        another(store, 3);
        ask(store, FormKind.REACTION);
        people.forEach(one -> answer(store, FormKind.REACTION, one, 1));
        close(store, FormKind.REACTION);

        assertThat(shown).isNotEqualTo(session);
        for (List<SumResult> sums : List.of(
                ofOffice(store, office -> office.results.ofVersion(versionOf(store))),
                ofOffice(store, office -> office.results.ofTrainer(trainer)))) {
            assertThat(sums).hasSize(1);
            assertThat(sums.get(0).rounds()).isEqualTo(1);
            assertThat(sums.get(0).items().get(0).people().people()).containsExactly(0, 0, 0, 5, 0);
        }
        assertThat(EvaluationTest.<List<SumResult>>ofOffice(store, office -> office.results.ofTrainer(other)))
                .isEmpty();
        assertThat(EvaluationTest.<List<EvaluationResults.Course>>ofOffice(store, office -> office.results.courses()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void after_an_erasure_no_link_opens_and_nothing_waits_but_the_counts_stay(Database database) {
        Store store = open(database, 2);
        SetClock.at(BEFORE_IT);
        ask(store, FormKind.BEFORE);
        people.forEach(one -> answer(store, FormKind.BEFORE, one, 2));
        SetClock.at(LAST_DAY);
        ask(store, FormKind.REACTION);
        Subject subject = store.in(entities -> {
            Person person = entities.find(Enrolment.class, people.get(0)).person();
            return new Subject(person.id(), Optional.empty(), person.displayName(), Set.of());
        });
        assertThat(EvaluationTest.<List<Section>>ofOffice(store, office -> office.people.about(subject))
                        .get(0)
                        .facts())
                .extracting(Fact::labelKey)
                .containsExactly("training.form.data.answered", "training.form.data.asked");

        office(store, office -> office.people.erase(subject));

        assertThat(waiting(store)).isEqualTo(1);
        assertThat(EvaluationTest.<Optional<FormInvitation>>ofOffice(
                        store, office -> office.rows.invited(link(FormKind.REACTION, people.get(0)))))
                .isEmpty();
        assertThat(tallies(store, FormKind.BEFORE).get(0).people().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void after_three_years_who_was_asked_and_what_was_written_may_go_and_the_counts_stay(Database database) {
        Store store = open(database, 5);
        ask(store, FormKind.REACTION);
        for (long one : people) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Практика");
            office(store, office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        close(store, FormKind.REACTION);
        LocalDate late = END.plusYears(3).plusDays(2);
        assertThat(EvaluationTest.<List<Due>>ofOffice(store, office -> office.old.due(END.plusDays(30), 10)))
                .isEmpty();

        SetClock.at(late.atTime(8, 0).toInstant(ZoneOffset.UTC).toString());
        office(store, office -> {
            assertThat(office.old.due(late, 10)).hasSize(1);
            assertThat(office.old.describe(0)).isEqualTo("10");
            office.old.carryOut(0);
        });

        assertThat(EvaluationTest.<List<Due>>ofOffice(store, office -> office.old.due(late, 10)))
                .isEmpty();
        assertThat(result(store, FormKind.REACTION).items()).isNotEmpty();
        assertThat(result(store, FormKind.REACTION).remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_let_go_before_the_course_is_forgotten_with_the_invitation(Database database) {
        Store store = open(database, 2);
        SetClock.at(BEFORE_IT);
        ask(store, FormKind.BEFORE);
        Collection<Long> gone = List.of(people.get(0));

        store.run(entities -> {
            entities.createQuery("delete from AttendanceMark m where m.enrolmentId in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
            entities.createQuery("delete from Enrolment e where e.id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        });

        assertThat(store.<Long>in(entities -> entities.createQuery("select count(i) from FormInvitation i", Long.class)
                        .getSingleResult()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_office_leaves_open_questions_out_and_asks_them_again(Database database) {
        Store store = open(database, 1);
        ask(store, FormKind.REACTION);
        FormRound round = result(store, FormKind.REACTION).round();

        office(store, office -> office.desk.askOpenly(round.id(), false));
        assertThat(EvaluationTest.<List<String>>ofOffice(
                        store, office -> office.desk.empty(round.id()).questions()))
                .isEmpty();
        office(store, office -> office.desk.askOpenly(round.id(), true));
        assertThat(EvaluationTest.<List<String>>ofOffice(
                        store, office -> office.desk.empty(round.id()).questions()))
                .containsExactly("helped", "change");
    }
}
