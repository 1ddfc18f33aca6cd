package perspectiva.training.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisation.Kind;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.records.History;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.PersonalData.Fact;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;
import perspectiva.training.Centre;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseForm;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.order.entity.Entry;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.order.entity.OrderSheet;
import perspectiva.training.order.entity.StudyOrder;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Orders about a session's people in each database the portal runs on. */
class StudyOrdersTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    /** Where a session stands about whose people something may be ordered; of those that are closed nothing is waited for. */
    private static final Set<SessionState> ORDERED = EnumSet.of(
            SessionState.CONFIRMED,
            SessionState.RUNNING,
            SessionState.COMPLETED,
            SessionState.REPORTED,
            SessionState.CANCELLED);

    private final Texts texts = new Texts();
    private final List<String> written = new ArrayList<>();
    private final Map<String, Integer> series = new HashMap<>();

    private Store store;
    private long session;
    private long anna;
    private long boris;

    StudyOrdersTest() {
        texts.add("training", StudyOrdersTest.class.getClassLoader());
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** Anna and Boris have seats in a session that is sure to take place. */
    private void open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseSession sure = centre.confirmed(centre.teaches());
            session = sure.id();
            anna = centre.enrolled(sure, "Аникина");
            boris = centre.enrolled(sure, "Борисов");
            centre.applied(sure, "Ждущая");
        });
        SetClock.at("2026-02-25T08:00:00Z");
    }

    private StudyOrders office(EntityManager entities) {
        StudyOrders orders = new StudyOrders();
        orders.entities = entities;
        orders.rows = rows(entities);
        orders.due = new DueLines();
        orders.due.entities = entities;
        orders.unordered = new UnorderedSessions();
        orders.unordered.entities = entities;
        orders.numbers = new OrderNumbers();
        orders.numbers.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return "%s-%d-%04d".formatted(prefix, year, series.merge(prefix, 1, Integer::sum));
            }
        };
        orders.journal = journal();
        orders.sessions = new Sessions() {
            @Override
            public CourseSession byId(long id) {
                return Optional.ofNullable(entities.find(CourseSession.class, id))
                        .orElseThrow(Refused.NotFound::new);
            }
        };
        return orders;
    }

    private static OrderRows rows(EntityManager entities) {
        OrderRows rows = new OrderRows();
        rows.entities = entities;
        return rows;
    }

    private OrderJournal journal() {
        OrderJournal journal = new OrderJournal();
        journal.texts = texts;
        journal.history = new History() {
            @Override
            public void changed(String kind, long recordId, String from, String to, String reason) {
                written.add(kind + " " + to);
            }

            @Override
            public void noted(String kind, long recordId, String what) {
                written.add(kind + " " + what);
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

    private <T> T asked(Function<StudyOrders, T> question) {
        return store.in(entities -> question.apply(office(entities)));
    }

    private void change(long enrolment, Consumer<Enrolment> what) {
        store.run(entities -> what.accept(entities.find(Enrolment.class, enrolment)));
    }

    private Set<Long> due(OrderKind kind) {
        return asked(office -> office.due(session)).getOrDefault(kind, List.of()).stream()
                .map(OrderLine::enrolmentId)
                .collect(Collectors.toSet());
    }

    private static OrderSheet sheet() {
        OrderSheet sheet = new OrderSheet();
        sheet.setBasis("Заявления слушателей");
        sheet.setSignatory("Директор А. П. Иванова");
        sheet.setFrom(START);
        return sheet;
    }

    private StudyOrder issued(OrderKind kind) {
        return issued(kind, due(kind));
    }

    private StudyOrder issued(OrderKind kind, Set<Long> seen) {
        return asked(office -> office.issue(session, kind, seen, sheet()));
    }

    private StudyOrder read(StudyOrder order) {
        return asked(office -> {
            StudyOrder read = office.byId(order.id());
            read.lines();
            return read;
        });
    }

    private void finished() {
        store.run(entities -> {
            CourseSession one = entities.find(CourseSession.class, session);
            one.start(facts());
            entities.find(Enrolment.class, anna).attend();
            entities.find(Enrolment.class, boris).attend();
            one.complete(facts());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everybody_with_a_seat_enters_by_one_order_and_whoever_comes_later_by_a_further_one(Database database) {
        open(database);
        StudyOrder first = issued(OrderKind.ENROLMENT);

        assertThat(first.number()).isEqualTo("ПР-2026-0001");
        assertThat(read(first).lines())
                .extracting(OrderLine::name, OrderLine::entry, OrderLine::day)
                .containsExactly(
                        tuple("Аникина Анна Петровна", Entry.ENROLLED, START),
                        tuple("Борисов Анна Петровна", Entry.ENROLLED, START));
        assertThat(due(OrderKind.ENROLMENT)).isEmpty();
        assertThat(written)
                .containsExactly(
                        "training.order issued",
                        "training.session Приказ ПР-2026-0001 О зачислении: 2 человека",
                        "training.enrolment Приказ ПР-2026-0001 О зачислении",
                        "training.enrolment Приказ ПР-2026-0001 О зачислении",
                        "ПР-2026-0001, Учебный центр: Приказ ПР-2026-0001 О зачислении: 2 человека");

        long vera = store.in(
                entities -> Centre.in(entities).enrolled(entities.find(CourseSession.class, session), "Васильева"));
        StudyOrder second = issued(OrderKind.ENROLMENT);

        assertThat(second.number()).isEqualTo("ПР-2026-0002");
        assertThat(read(second).lines()).extracting(OrderLine::enrolmentId).containsExactly(vera);
        assertThat(read(first).people()).as("the first stays as it was").isEqualTo(2);
        assertThat((String) asked(office -> office.signatoryFor(session))).isEqualTo("Директор А. П. Иванова");
    }

    @ParameterizedTest
    @EnumSource
    void who_leaves_or_fails_or_passes_after_all_is_said_by_further_orders(Database database) {
        open(database);
        issued(OrderKind.ENROLMENT);
        SetClock.at("2026-04-25T08:00:00Z");
        finished();
        change(anna, one -> one.fail("Экзамен не сдан"));
        StudyOrder failed = issued(OrderKind.COMPLETION);
        assertThat(read(failed).lines())
                .extracting(OrderLine::enrolmentId, OrderLine::entry)
                .containsExactly(tuple(anna, Entry.NOT_PASSED));

        change(anna, Enrolment::complete);
        change(boris, Enrolment::complete);
        StudyOrder passed = issued(OrderKind.COMPLETION);

        assertThat(read(passed).lines())
                .extracting(OrderLine::enrolmentId, OrderLine::entry)
                .containsExactly(tuple(anna, Entry.PASSED), tuple(boris, Entry.PASSED));
        change(anna, Enrolment::certify);
        assertThat(due(OrderKind.COMPLETION)).isEmpty();
        assertThat((List<OrderRow>) asked(office -> office.ofSession(session)))
                .extracting(OrderRow::kind, OrderRow::people)
                .containsExactly(
                        tuple(OrderKind.ENROLMENT, 2), tuple(OrderKind.COMPLETION, 1), tuple(OrderKind.COMPLETION, 2));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_shown_is_what_is_issued_and_of_two_at_once_the_second_comes_too_late(Database database) {
        open(database);
        Set<Long> seen = due(OrderKind.ENROLMENT);
        change(boris, one -> one.leave(LeavingReason.HEALTH, ""));
        assertThatExceptionOfType(Refused.ChangedMeanwhile.class).isThrownBy(() -> issued(OrderKind.ENROLMENT, seen));

        Set<Long> now = due(OrderKind.ENROLMENT);
        issued(OrderKind.ENROLMENT, now);
        assertThatExceptionOfType(Refused.ChangedMeanwhile.class).isThrownBy(() -> issued(OrderKind.ENROLMENT, now));
        assertRefused("training.order.refused.nobody", () -> issued(OrderKind.ENROLMENT, Set.of()));
        assertThat(due(OrderKind.RELEASE)).as("never entered by order").isEmpty();
        change(anna, one -> one.leave(LeavingReason.HEALTH, "Операция"));
        assertThat(read(issued(OrderKind.RELEASE)).lines())
                .extracting(OrderLine::name, OrderLine::remark)
                .containsExactly(tuple("Аникина Анна Петровна", ""));
        assertRefused(
                "portal.refused.notfound",
                () -> asked(office -> office.issue(4711, OrderKind.ENROLMENT, now, sheet())));
    }

    @ParameterizedTest
    @EnumSource
    void each_institution_counts_its_own_orders_and_none_is_changed_or_named_twice(Database database) {
        open(database);
        StudyOrder mine = issued(OrderKind.ENROLMENT);
        SetClock.at("2026-01-20T08:00:00Z");
        long other = store.in(entities -> {
            OrganisationFixtures.registered(entities, Some.COLLEGE, Kind.TRAINING_INSTITUTION, "Колледж");
            CourseForm form = Some.form("ПО-002", CourseKind.VOCATIONAL);
            CourseSession sure = Centre.in(entities).confirmed(college(entities, form));
            Centre.in(entities).enrolled(sure, "Громова");
            return sure.id();
        });
        Set<Long> theirs = asked(office -> office.due(other)).get(OrderKind.ENROLMENT).stream()
                .map(OrderLine::enrolmentId)
                .collect(Collectors.toSet());

        StudyOrder foreign = asked(office -> office.issue(other, OrderKind.ENROLMENT, theirs, sheet()));

        assertThat(foreign.number()).isEqualTo(mine.number());
        assertThat(foreign.award().provider()).isEqualTo("Колледж");
        assertThat(asked(office -> office.list(OrderFilter.ALL, Paging.first())).rows())
                .extracting(OrderRow::provider)
                .containsExactlyInAnyOrder("Колледж", "Учебный центр");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () -> store.run(entities -> entities.remove(entities.find(StudyOrder.class, foreign.id()))));
        assertThat(read(foreign).people()).isEqualTo(1);
    }

    private static CourseVersion college(EntityManager entities, CourseForm form) {
        Course course = new Course(form, entities.find(Organisation.class, Some.COLLEGE));
        entities.persist(course);
        CourseVersion version = new CourseVersion(course, Some.syllabus(), Some.trainer());
        entities.persist(version);
        entities.flush();
        return version;
    }

    @ParameterizedTest
    @EnumSource
    void the_register_is_searched_by_number_course_and_kind(Database database) {
        open(database);
        StudyOrder order = issued(OrderKind.ENROLMENT);

        assertThat(found(new OrderFilter("сварщик 0002", ""))).isEmpty();
        assertThat(found(new OrderFilter("сварщик 0001", ""))).containsExactly(order.id());
        assertThat(found(new OrderFilter("пр-2026-0001", ""))).containsExactly(order.id());
        assertThat(found(new OrderFilter("сварщик", "enrolment"))).containsExactly(order.id());
        assertThat(found(new OrderFilter("", "release"))).isEmpty();
    }

    private List<Long> found(OrderFilter filter) {
        return asked(office -> office.list(filter, Paging.first())).rows().stream()
                .map(OrderRow::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_waits_for_an_order_until_everybody_is_named(Database database) {
        open(database);
        assertThat(waiting()).containsExactly(session);
        issued(OrderKind.ENROLMENT);
        assertThat(waiting()).isEmpty();

        change(anna, one -> one.leave(LeavingReason.FAMILY, ""));
        assertThat(waiting()).as("somebody left").containsExactly(session);
        issued(OrderKind.RELEASE);
        assertThat(waiting()).isEmpty();

        SetClock.at("2026-04-25T08:00:00Z");
        store.run(entities -> {
            CourseSession one = entities.find(CourseSession.class, session);
            one.start(facts());
            one.complete(facts());
            Enrolment last = entities.find(Enrolment.class, boris);
            last.attend();
            last.complete();
        });
        assertThat(waiting()).as("somebody passed").containsExactly(session);
        issued(OrderKind.COMPLETION);
        assertThat(waiting()).isEmpty();
    }

    private List<Long> waiting() {
        List<Long> waiting =
                asked(StudyOrders::waiting).stream().map(UnorderedSession::id).toList();
        assertThat((long) asked(office -> office.unordered.count())).isEqualTo(waiting.size());
        return waiting;
    }

    @ParameterizedTest
    @EnumSource
    void a_session_waits_as_long_as_there_is_something_to_be_ordered_wherever_it_and_somebody_stand(Database database) {
        open(database);
        SetClock.at("2026-04-25T08:00:00Z");
        standing(boris, EnrolmentState.WAITLISTED);
        expectAlike("none");
        ordered(SessionState.RUNNING, EnrolmentState.ATTENDING, OrderKind.ENROLMENT);
        expectAlike("enrolled");
        ordered(SessionState.COMPLETED, EnrolmentState.FAILED, OrderKind.COMPLETION);
        expectAlike("not passed");
        ordered(SessionState.COMPLETED, EnrolmentState.COMPLETED, OrderKind.COMPLETION);
        expectAlike("passed");
        ordered(SessionState.RUNNING, EnrolmentState.ATTENDING, OrderKind.ENROLMENT);
        ordered(SessionState.RUNNING, EnrolmentState.DROPPED_OUT, OrderKind.RELEASE);
        expectAlike("left");
        ordered(SessionState.RUNNING, EnrolmentState.ATTENDING, OrderKind.ENROLMENT);
        ordered(SessionState.RUNNING, EnrolmentState.TRANSFERRED, OrderKind.TRANSFER);
        expectAlike("moved");
    }

    private void ordered(SessionState where, EnrolmentState now, OrderKind kind) {
        standing(where);
        standing(anna, now);
        assertThat(issued(kind, Set.of(anna)).people()).isEqualTo(1);
    }

    /** Wherever Anna and her session may stand, the office hears of her when there is something to be ordered. */
    private void expectAlike(String last) {
        for (SessionState where : ORDERED) {
            standing(where);
            for (EnrolmentState now : EnrolmentState.values()) {
                standing(anna, now);
                boolean isDue = !asked(office -> office.due(session)).isEmpty();
                assertThat(waiting().contains(session))
                        .as("%s after %s in a session that is %s", now, last, where)
                        .isEqualTo(isDue);
            }
        }
    }

    private void standing(SessionState where) {
        store.run(entities -> entities.createQuery("update CourseSession s set s.state = :state where s.id = :id")
                .setParameter("state", where)
                .setParameter("id", session)
                .executeUpdate());
    }

    private void standing(long enrolment, EnrolmentState now) {
        store.run(entities -> entities.createQuery("update Enrolment e set e.state = :state where e.id = :id")
                .setParameter("state", now)
                .setParameter("id", enrolment)
                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void a_completion_order_is_based_on_the_records_of_the_final_examination(Database database) {
        open(database);
        assertThat((String) asked(office -> office.recordsOf(session))).isEmpty();
        SetClock.at("2026-04-25T08:00:00Z");
        store.run(entities -> {
            CourseSession one = entities.find(CourseSession.class, session);
            one.start(facts());
            SittingSheet held = new SittingSheet();
            held.setHeldOn(Now.today());
            held.setCommission("Председатель В. А. Ким");
            Sitting sitting =
                    new Sitting(one, 1, Some.syllabus().getAssessments().get(1), 1, held);
            sitting.adopt("ПЭ-2026-0003");
            entities.persist(sitting);
        });

        assertThat((String) asked(office -> office.recordsOf(session))).isEqualTo("ПЭ-2026-0003");
        assertThat((Object) asked(office -> office.documentOf(session))).isEqualTo(DocumentKind.TRADE);
    }

    @ParameterizedTest
    @EnumSource
    void a_person_reads_which_orders_name_the_person_and_they_stay(Database database) {
        open(database);
        issued(OrderKind.ENROLMENT);

        store.run(entities -> {
            OrderPeople people = new OrderPeople();
            people.rows = rows(entities);
            people.formats = new Formats();
            people.texts = texts;
            Subject subject = subject(entities.find(Enrolment.class, anna));
            assertThat(people.about(subject).get(0).facts())
                    .extracting(Fact::content)
                    .containsExactly("ПР-2026-0001, 25.02.2026, О зачислении, Сварщик");
            people.erase(subject);
            assertThat(people.kept()).containsExactly("training.order.data.kept");
        });
    }

    private static Subject subject(Enrolment enrolment) {
        return new Subject(
                enrolment.person().id(), Optional.empty(), enrolment.person().displayName(), Set.of());
    }
}
