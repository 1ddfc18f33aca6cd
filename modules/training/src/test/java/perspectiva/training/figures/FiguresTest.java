package perspectiva.training.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Indicators.Unit;
import perspectiva.spi.Indicators.Value;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** A year of training, in each database: the acceptance story's figures, and no number of few people. */
class FiguresTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void the_acceptance_storys_course_is_counted_and_with_few_learners_beside_it_nothing_can_be_subtracted(
            Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            YearFigures told = TaughtYear.figures(entities).of(2026, Optional.empty());

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
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            CourseSession sewing = year.session(entities, year.sewers, "2026-11-02", 12);
            sewing.cost(null, 4_850_000L);
            long seam = year.meeting(entities, sewing);
            for (int number = 0; number < 12; number++) {
                year.enrol(entities, sewing, seam, EnrolmentState.COMPLETED);
            }
        });
        year.store.run(entities -> {
            YearFigures told = TaughtYear.figures(entities).of(2026, Optional.empty());
            assertThat(told.courses())
                    .extracting(FigureRow::word, FigureRow::started, FigureRow::hours, FigureRow::costOfHour)
                    .as("costs of three are missing")
                    .containsExactly(tuple("Сварка", 22L, 88L, 800_000L), tuple("Шитьё", 15L, 60L, null));
            assertThat(told.total().tally().filling()).isEqualTo(84);
            long course = TaughtYear.figures(entities)
                    .courses(2026)
                    .keySet()
                    .iterator()
                    .next();
            YearFigures one = TaughtYear.figures(entities).of(2026, Optional.of(course));
            assertThat(one.total().word()).isEqualTo("Сварка");
            assertThat(one.total().started()).isEqualTo(22);
            assertThat(one.quarters()).isEmpty();
            assertThat(TaughtYear.figures(entities).of(2025, Optional.empty()).isEmpty())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_quarter_without_a_course_that_is_told_gives_no_hidden_course_away(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            year.held(entities, year.course(entities, "ПО-003", "Торты", CourseKind.VOCATIONAL), "2026-02-02", 3);
            year.held(entities, year.course(entities, "ПО-004", "Кладка", CourseKind.VOCATIONAL), "2026-09-14", 30);
        });
        year.store.run(entities -> {
            YearFigures told = TaughtYear.figures(entities).of(2026, Optional.empty());
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
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> year.held(entities, year.sewers, "2026-09-14", 9));
        year.store.run(entities -> {
            YearFigures told = TaughtYear.figures(entities).of(2026, Optional.empty());
            assertThat(told.quarters())
                    .extracting(FigureRow::started, FigureRow::hours, FigureRow::completed)
                    .as("two did not complete")
                    .containsExactly(tuple(22L, 88L, null), tuple(12L, 48L, null));
            assertThat(told.isToldByQuarter()).isTrue();
            assertThat(told.isAllToldByQuarter()).isFalse();
        });
        year.store.run(entities -> year.held(entities, year.welders, "2026-09-14", 4));
        year.store.run(entities -> assertThat(
                        TaughtYear.figures(entities).of(2026, Optional.empty()).isToldByQuarter())
                .as("16 in the third quarter without 12 who learnt sewing are four")
                .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void where_people_are_not_told_it_is_not_told_either_how_many_of_them_completed(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            year.held(entities, year.course(entities, "ПО-003", "Кладка", CourseKind.VOCATIONAL), "2026-09-14", 30);
            CourseSession lathe = year.session(
                    entities, year.course(entities, "ПО-004", "Токари", CourseKind.VOCATIONAL), "2026-09-14", 40);
            long meeting = year.meeting(entities, lathe);
            for (int number = 0; number < 12; number++) {
                year.enrol(
                        entities, lathe, meeting, number < 6 ? EnrolmentState.COMPLETED : EnrolmentState.DROPPED_OUT);
            }
        });
        year.store.run(entities -> assertThat(
                        TaughtYear.figures(entities).of(2026, Optional.empty()).courses())
                .filteredOn(row -> row.word().equals("Токари"))
                .extracting(FigureRow::started, FigureRow::completed, FigureRow::completion)
                .as("hidden for the three who learnt sewing")
                .containsExactly(tuple(null, null, null)));
    }

    @ParameterizedTest
    @EnumSource
    void what_an_hour_cost_is_not_found_by_the_hours_of_all_without_those_of_the_others(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            year.held(entities, year.sewers, "2026-09-14", 9);
            CourseSession cakes = year.session(
                    entities, year.course(entities, "ПО-003", "Торты", CourseKind.VOCATIONAL), "2026-09-14", 40);
            cakes.cost(null, 4_850_000L);
            long baking = year.meeting(entities, cakes);
            for (int number = 0; number < 17; number++) {
                year.enrol(entities, cakes, baking, EnrolmentState.COMPLETED);
            }
            CourseSession late = year.session(entities, cakes.versionId(), "2026-09-21", 40);
            long icing = year.meeting(entities, late);
            for (int number = 0; number < 2; number++) {
                year.enrol(entities, late, icing, EnrolmentState.COMPLETED);
            }
        });
        year.store.run(entities -> {
            YearFigures told = TaughtYear.figures(entities).of(2026, Optional.empty());
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
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            TrainingIndicators indicators = new TrainingIndicators();
            indicators.rows = TaughtYear.figures(entities).rows;

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
}
