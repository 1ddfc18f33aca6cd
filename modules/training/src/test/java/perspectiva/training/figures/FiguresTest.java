package perspectiva.training.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Texts;
import perspectiva.spi.Indicators.Unit;
import perspectiva.spi.Indicators.Value;
import perspectiva.spi.Subject;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.figures.entity.EnrolmentGroup;
import perspectiva.training.figures.entity.EnrolmentGroup.SaidBy;
import perspectiva.training.figures.entity.TargetGroup;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Taught;
import perspectiva.training.session.entity.Trainer;

/** A year of training, in each database: the acceptance story's figures, and no number of few people. */
class FiguresTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final int UNITS = 4;

    private final List<Long> people = new ArrayList<>();
    private long welders;
    private long sewers;

    @BeforeEach
    void afterTheYear() {
        SetClock.at("2026-12-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** Twenty-two began to learn welding, twenty completed, nineteen have it in writing; sewing had three learners. */
    private Store open(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre.founded(entities);
            welders = course(entities, "ПО-001", "Сварка", CourseKind.RETRAINING);
            sewers = course(entities, "ПО-002", "Шитьё", CourseKind.VOCATIONAL);
            CourseSession welding = session(entities, welders, "2026-03-02", 22);
            welding.cost(61_600_000L, 70_400_000L);
            long meeting = meeting(entities, welding);
            for (int number = 0; number < 22; number++) {
                enrol(
                        entities,
                        welding,
                        meeting,
                        number < 19
                                ? EnrolmentState.CERTIFIED
                                : number < 20 ? EnrolmentState.COMPLETED : EnrolmentState.DROPPED_OUT);
            }
            CourseSession sewing = session(entities, sewers, "2026-09-07", 10);
            long seam = meeting(entities, sewing);
            for (int number = 0; number < 3; number++) {
                enrol(entities, sewing, seam, EnrolmentState.COMPLETED);
            }
        });
        return store;
    }

    private static long course(EntityManager entities, String code, String title, CourseKind kind) {
        var form = Some.form(code, kind);
        form.setTitle(title);
        return Centre.in(entities).teaches(form, Some.syllabus()).id();
    }

    private static CourseSession session(EntityManager entities, long version, String day, int seats) {
        LocalDate start = LocalDate.parse(day);
        SetClock.at(start.minusDays(60) + "T08:00:00Z");
        SessionSheet sheet = SomeSession.sheet(version);
        sheet.setSeatsMin(1);
        sheet.setSeatsMax(seats);
        sheet.setStartsOn(start);
        sheet.setEndsOn(start.plusDays(5));
        sheet.setEnrolUntil(start.minusDays(1));
        CourseVersion taught = entities.find(CourseVersion.class, version);
        CourseSession made =
                new CourseSession(new Taught(version, taught.course().title(), 1, 60), sheet);
        entities.persist(made);
        Span morning = SomeSession.morning(start);
        SessionFacts facts = new SessionFacts(
                1, UNITS, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), seats);
        made.publish(facts, "УП-" + made.id());
        made.enrol();
        made.confirm(facts, "");
        SetClock.at(start.plusDays(10) + "T08:00:00Z");
        made.start(facts);
        made.complete(facts);
        entities.flush();
        SetClock.at("2026-12-20T08:00:00Z");
        return made;
    }

    private static long meeting(EntityManager entities, CourseSession session) {
        Room room = Centre.in(entities).room("Мастерская " + session.id());
        Trainer trainer = Centre.in(entities).trainer("Юрова" + session.id());
        entities.createNativeQuery(
                        "insert into training_meeting (id, version, created_at, session_id, room_id, trainer_id, starts_at,"
                                + " ends_at, units, topic, uid, sequence_no, is_planned, reason, changed_at) values ("
                                + (900_000 + session.id()) + ", 1, current_timestamp, " + session.id() + ", "
                                + room.id()
                                + ", " + trainer.id() + ", current_timestamp, current_timestamp, " + UNITS + ", '', 'u"
                                + session.id() + "', 0, 1, '', current_timestamp)")
                .executeUpdate();
        return 900_000 + session.id();
    }

    private void enrol(EntityManager entities, CourseSession session, long meeting, EnrolmentState state) {
        Enrolment enrolment = Centre.in(entities).applied(session, "Ученик" + people.size());
        entities.createNativeQuery("update training_enrolment set state = '" + state + "' where id = " + enrolment.id())
                .executeUpdate();
        Centre.in(entities).marked(meeting, enrolment.id(), Presence.PRESENT);
        people.add(enrolment.id());
    }

    private static Figures figures(EntityManager entities) {
        Figures figures = new Figures();
        figures.rows = new YearRows();
        figures.rows.entities = entities;
        return figures;
    }

    @ParameterizedTest
    @EnumSource
    void the_acceptance_storys_course_is_counted_and_with_few_learners_beside_it_nothing_can_be_subtracted(
            Database database) {
        Store store = open(database);
        store.run(entities -> {
            YearFigures told = figures(entities).of(2026, Optional.empty());

            assertThat(told.total().tally().seats()).isEqualTo(32);
            assertThat(told.total().started()).isEqualTo(25);
            assertThat(told.total().hours()).isEqualTo(100);
            assertThat(told.total().completed()).as("two did not complete").isNull();
            assertThat(told.total().costOfHour())
                    .as("three learnt without costs, whose hours would be found by dividing")
                    .isNull();
            assertThat(told.courses())
                    .as("three would be found by subtracting the others")
                    .extracting(FigureRow::word, FigureRow::started, FigureRow::hours, FigureRow::costOfHour)
                    .containsExactly(tuple("Сварка", null, null, null), tuple("Шитьё", null, null, null));
            assertThat(told.quarters())
                    .extracting(FigureRow::word, FigureRow::started)
                    .containsExactly(tuple("1", null), tuple("3", null));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_course_many_learnt_is_told_with_what_an_hour_of_one_of_them_cost(Database database) {
        Store store = open(database);
        store.run(entities -> {
            CourseSession sewing = session(entities, sewers, "2026-11-02", 12);
            sewing.cost(null, 4_850_000L);
            long seam = meeting(entities, sewing);
            for (int number = 0; number < 12; number++) {
                enrol(entities, sewing, seam, EnrolmentState.COMPLETED);
            }
        });
        store.run(entities -> {
            YearFigures told = figures(entities).of(2026, Optional.empty());
            assertThat(told.courses())
                    .extracting(FigureRow::word, FigureRow::started, FigureRow::hours, FigureRow::costOfHour)
                    .as("costs of three are missing")
                    .containsExactly(tuple("Сварка", 22L, 88L, 800_000L), tuple("Шитьё", 15L, 60L, null));
            assertThat(told.total().tally().filling()).isEqualTo(84);
            long course = figures(entities).courses(2026).keySet().iterator().next();
            YearFigures one = figures(entities).of(2026, Optional.of(course));
            assertThat(one.total().word()).isEqualTo("Сварка");
            assertThat(one.total().started()).isEqualTo(22);
            assertThat(one.quarters()).isEmpty();
            assertThat(figures(entities).of(2025, Optional.empty()).isEmpty()).isTrue();
        });
    }

    /** So many more people of a course in a session that begins on this day, all of whom completed. */
    private void held(EntityManager entities, long version, String day, int learners) {
        CourseSession session = session(entities, version, day, 40);
        long meeting = meeting(entities, session);
        for (int number = 0; number < learners; number++) {
            enrol(entities, session, meeting, EnrolmentState.COMPLETED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_quarter_without_a_course_that_is_told_gives_no_hidden_course_away(Database database) {
        Store store = open(database);
        store.run(entities -> {
            held(entities, course(entities, "ПО-003", "Торты", CourseKind.VOCATIONAL), "2026-02-02", 3);
            held(entities, course(entities, "ПО-004", "Кладка", CourseKind.VOCATIONAL), "2026-09-14", 30);
        });
        store.run(entities -> {
            YearFigures told = figures(entities).of(2026, Optional.empty());
            assertThat(told.courses())
                    .extracting(FigureRow::word, FigureRow::started)
                    .as("three and three hide each other")
                    .containsExactly(
                            tuple("Кладка", 30L), tuple("Сварка", 22L), tuple("Торты", null), tuple("Шитьё", null));
            assertThat(told.total().started()).isEqualTo(58);
            assertThat(told.quarters())
                    .extracting(FigureRow::word, FigureRow::started, FigureRow::hours, FigureRow::costOfHour)
                    .as("25 in the first quarter without 22 who learnt welding are three")
                    .containsExactly(tuple("1", null, null, null), tuple("3", null, null, null));
            assertThat(told.isToldByQuarter()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void quarters_are_told_when_no_course_has_few_in_any_of_them(Database database) {
        Store store = open(database);
        store.run(entities -> held(entities, sewers, "2026-09-14", 9));
        store.run(entities -> {
            YearFigures told = figures(entities).of(2026, Optional.empty());
            assertThat(told.quarters())
                    .extracting(FigureRow::started, FigureRow::hours, FigureRow::completed)
                    .as("two did not complete")
                    .containsExactly(tuple(22L, 88L, null), tuple(12L, 48L, null));
            assertThat(told.isToldByQuarter()).isTrue();
            assertThat(told.isAllToldByQuarter()).isFalse();
        });
        store.run(entities -> held(entities, welders, "2026-09-14", 4));
        store.run(entities -> assertThat(
                        figures(entities).of(2026, Optional.empty()).isToldByQuarter())
                .as("16 in the third quarter without 12 who learnt sewing are four")
                .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void where_people_are_not_told_it_is_not_told_either_how_many_of_them_completed(Database database) {
        Store store = open(database);
        store.run(entities -> {
            held(entities, course(entities, "ПО-003", "Кладка", CourseKind.VOCATIONAL), "2026-09-14", 30);
            CourseSession lathe =
                    session(entities, course(entities, "ПО-004", "Токари", CourseKind.VOCATIONAL), "2026-09-14", 40);
            long meeting = meeting(entities, lathe);
            for (int number = 0; number < 12; number++) {
                enrol(entities, lathe, meeting, number < 6 ? EnrolmentState.COMPLETED : EnrolmentState.DROPPED_OUT);
            }
        });
        store.run(entities -> assertThat(
                        figures(entities).of(2026, Optional.empty()).courses())
                .filteredOn(row -> row.word().equals("Токари"))
                .extracting(FigureRow::started, FigureRow::completed, FigureRow::completion)
                .as("hidden for the three who learnt sewing")
                .containsExactly(tuple(null, null, null)));
    }

    @ParameterizedTest
    @EnumSource
    void what_an_hour_cost_is_not_found_by_the_hours_of_all_without_those_of_the_others(Database database) {
        Store store = open(database);
        store.run(entities -> {
            held(entities, sewers, "2026-09-14", 9);
            CourseSession cakes =
                    session(entities, course(entities, "ПО-003", "Торты", CourseKind.VOCATIONAL), "2026-09-14", 40);
            cakes.cost(null, 4_850_000L);
            long baking = meeting(entities, cakes);
            for (int number = 0; number < 17; number++) {
                enrol(entities, cakes, baking, EnrolmentState.COMPLETED);
            }
            CourseSession late = session(entities, cakes.versionId(), "2026-09-21", 40);
            long icing = meeting(entities, late);
            for (int number = 0; number < 2; number++) {
                enrol(entities, late, icing, EnrolmentState.COMPLETED);
            }
        });
        store.run(entities -> {
            YearFigures told = figures(entities).of(2026, Optional.empty());
            assertThat(told.total().started()).isEqualTo(53);
            assertThat(told.total().costOfHour()).isNull();
            assertThat(told.courses())
                    .extracting(FigureRow::word, FigureRow::started, FigureRow::costOfHour)
                    .as("two learnt cakes without costs, and the hours of welding are told")
                    .containsExactly(tuple("Сварка", 22L, null), tuple("Торты", 19L, null), tuple("Шитьё", 12L, null));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_results_page_reads_exact_values_with_how_many_people_they_tell_of(Database database) {
        Store store = open(database);
        store.run(entities -> {
            TrainingIndicators indicators = new TrainingIndicators();
            indicators.rows = figures(entities).rows;

            assertThat(indicators.of(2026))
                    .contains(
                            new Value(
                                    "training.completion",
                                    "training.figures.indicator.completion",
                                    Unit.PERCENT,
                                    23,
                                    25,
                                    25),
                            new Value(
                                    "training.hourcost",
                                    "training.figures.indicator.hourcost",
                                    Unit.KOPECKS_EACH,
                                    70_400_000,
                                    88,
                                    25),
                            new Value(
                                    "training.conversion",
                                    "training.figures.indicator.conversion",
                                    Unit.PEOPLE,
                                    22,
                                    1,
                                    22));
            assertThat(indicators.of(2025)).allMatch(value -> value.part() == 0);
        });
    }

    private void consent(EntityManager entities, long enrolment, String purpose, boolean isWithdrawn) {
        long person = entities.find(Enrolment.class, enrolment).person().id();
        entities.createNativeQuery(
                        "insert into core_consent (id, version, created_at, person_id, purpose, edition, text_hash, given_at,"
                                + " given_by, evidence, withdrawn_at) values ("
                                + (800_000 + enrolment * 2 + purpose.length() % 2)
                                + ", 1, current_timestamp, " + person + ", '" + purpose
                                + "', 1, '', current_timestamp, 'SELF', '', "
                                + (isWithdrawn ? "current_timestamp" : "null") + ")")
                .executeUpdate();
    }

    @ParameterizedTest
    @EnumSource
    void groups_count_only_those_who_agree_and_never_so_that_the_others_are_few(Database database) {
        Store store = open(database);
        store.run(entities -> {
            for (int number = 0; number < 12; number++) {
                consent(entities, people.get(number), "groups", number >= 8);
                entities.persist(new EnrolmentGroup(people.get(number), TargetGroup.WOMEN, SaidBy.SELF));
            }
            for (int number = 0; number < 6; number++) {
                entities.persist(new EnrolmentGroup(people.get(number), TargetGroup.DISABLED, SaidBy.OFFICE));
            }
            for (int number = 12; number < 16; number++) {
                consent(entities, people.get(number), "groups", false);
                entities.persist(new EnrolmentGroup(people.get(number), TargetGroup.ELDERLY, SaidBy.SELF));
            }
        });
        store.run(entities -> assertThat(
                        figures(entities).of(2026, Optional.empty()).groups())
                .extracting(GroupRow::word, GroupRow::started)
                .as("four withdrew and eight are left; nobody agreed that health is told; four are too few")
                .containsExactly(
                        tuple("women", 5L),
                        tuple("long_unemployed", null),
                        tuple("disabled", null),
                        tuple("elderly", null),
                        tuple("teenagers", null)));
        store.run(entities -> {
            GroupPeople people = new GroupPeople();
            people.entities = entities;
            people.run();
        });
        store.run(entities -> assertThat(entities.createQuery(
                                "select g.group, count(g) from EnrolmentGroup g group by g.group order by g.group",
                                Object[].class)
                        .getResultList())
                .extracting(row -> row[0], row -> row[1])
                .containsExactlyInAnyOrder(tuple(TargetGroup.WOMEN, 8L), tuple(TargetGroup.ELDERLY, 4L)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_withdraws_a_yes_is_not_found_by_reading_the_figures_before_and_after(Database database) {
        Store store = open(database);
        store.run(entities -> {
            for (int number = 0; number < 12; number++) {
                consent(entities, people.get(number), "groups", false);
                entities.persist(new EnrolmentGroup(people.get(number), TargetGroup.WOMEN, SaidBy.SELF));
            }
            entities.persist(new EnrolmentGroup(people.get(11), TargetGroup.TEENAGERS, SaidBy.SELF));
        });
        List<GroupRow> before = new ArrayList<>();
        store.run(entities ->
                before.addAll(figures(entities).of(2026, Optional.empty()).groups()));
        store.run(entities -> entities.createNativeQuery(
                        "update core_consent set withdrawn_at = current_timestamp where person_id = "
                                + entities.find(Enrolment.class, people.get(11))
                                        .person()
                                        .id())
                .executeUpdate());
        store.run(entities -> assertThat(
                        figures(entities).of(2026, Optional.empty()).groups())
                .as("eleven women, and no teenager any more")
                .isEqualTo(before)
                .hasSize(TargetGroup.values().length));
        assertThat(before.get(0)).isEqualTo(new GroupRow("women", 10L, 10L, 10L));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_kept_of_groups_without_a_yes_and_of_health_without_a_second(Database database) {
        Store store = open(database);
        long one = people.get(0);
        assertRefused(
                "training.groups.refused.consent",
                "groups",
                () -> store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.WOMEN))));
        store.run(entities -> consent(entities, one, "groups", false));
        assertRefused(
                "training.groups.refused.health",
                "groups",
                () -> store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.DISABLED))));
        store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.WOMEN, TargetGroup.TEENAGERS)));
        store.run(entities -> {
            assertThat(groups(entities).of(one)).containsExactly(TargetGroup.WOMEN, TargetGroup.TEENAGERS);
            groups(entities).declare(one, Set.of(TargetGroup.WOMEN));
            assertThat(groups(entities).of(one)).containsExactly(TargetGroup.WOMEN);
        });
        store.run(entities -> {
            long person = entities.find(Enrolment.class, one).person().id();
            GroupPeople held = new GroupPeople();
            held.entities = entities;
            held.texts = new Texts();
            held.caller = Identity.portal();
            Subject subject = new Subject(person, Optional.empty(), "Ученик", Set.of());
            assertThat(held.about(subject).get(0).facts()).hasSize(1);
            held.erase(subject);
            assertThat(held.about(subject).get(0).facts()).isEmpty();
        });
    }

    private static Groups groups(EntityManager entities) {
        Groups groups = new Groups();
        groups.entities = entities;
        groups.enrolments = new Enrolments() {
            @Override
            public Enrolment byId(long id) {
                return entities.find(Enrolment.class, id);
            }
        };
        groups.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {
                assertThat(detail).doesNotContain("women");
            }
        };
        return groups;
    }
}
