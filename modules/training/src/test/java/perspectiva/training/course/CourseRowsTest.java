package perspectiva.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.CodeUses;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.HoursFloor;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.course.entity.Reader;
import perspectiva.training.course.entity.Some;

/** Courses in each database the portal runs on: who reads which, and that one version is active at most. */
class CourseRowsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final Reader OFFICE = new Reader(Some.director(), false);
    private static final Reader TRAINER = new Reader(Some.trainer(), false);
    private static final Reader STRANGER = new Reader(Some.with(12, Some.COLLEGE, Role.TRAINER), false);
    private static final Reader EMPLOYER = new Reader(Some.employer(), true);
    private static final Paging FIRST = Paging.first();

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static Store open(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> Centre.founded(entities).knows(Some.MILL, "Комбинат"));
        return store;
    }

    private static CourseRows rows(EntityManager entities) {
        CourseRows rows = new CourseRows();
        rows.entities = entities;
        return rows;
    }

    /** A course with one version that has come so far. */
    private static long founded(Store store, String code, List<Consumer<CourseVersion>> steps) {
        return store.in(entities -> {
            CourseVersion version = Centre.in(entities).teaches(Some.form(code, CourseKind.UPGRADING), Some.syllabus());
            steps.forEach(step -> step.accept(version));
            return version.course().id();
        });
    }

    private static final List<Consumer<CourseVersion>> WAY = List.of(
            version -> version.submit(Some.trainer(), 16),
            version -> version.review(Some.colleague(), ""),
            version -> version.validate(Some.employer(), Some.mill(), ""),
            version -> version.approve(Some.director(), ""),
            version -> version.activate(true));

    @ParameterizedTest
    @EnumSource
    void everybody_reads_what_is_meant_for_them(Database database) {
        Store store = open(database);
        founded(store, "А-1", List.of());
        long reviewed = founded(store, "Б-2", WAY.subList(0, 2));
        long active = founded(store, "В-3", WAY);

        store.run(entities -> {
            CourseRows rows = rows(entities);
            assertThat(rows.page(CourseFilter.ALL, FIRST, OFFICE).total()).isEqualTo(3);
            assertThat(rows.page(CourseFilter.ALL, FIRST, TRAINER).total()).isEqualTo(3);
            assertThat(rows.page(CourseFilter.ALL, FIRST, STRANGER).rows()).isEmpty();
            assertThat(rows.page(CourseFilter.ALL, new Paging(1, 20, "code", true), EMPLOYER)
                            .rows())
                    .extracting(CourseRow::id)
                    .containsExactly(active, reviewed);
            assertThat(rows.tally("reviewed", EMPLOYER)).isOne();
            assertThat(rows.tally("draft", EMPLOYER)).isZero();
            assertThat(rows.tally("draft", TRAINER)).isOne();
            assertThat(rows.offered(CourseFilter.ALL, FIRST).rows())
                    .extracting(CourseRow::id)
                    .containsExactly(active);
            assertThat(rows.latest(10)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void it_is_found_by_words_kind_occupation_and_stage_in_every_order(Database database) {
        Store store = open(database);
        long active = founded(store, "В-3", WAY);
        store.run(entities -> {
            CourseRows rows = rows(entities);
            CourseFilter fitting =
                    CourseFilter.of(Map.of("q", "СВАРЩИК в-3", "kind", "upgrading", "stage", "active", "major", "72"));
            for (String sort : CourseRows.SORTS.keySet()) {
                assertThat(rows.page(fitting, Paging.of(1, "-" + sort), TRAINER).rows())
                        .extracting(CourseRow::id)
                        .containsExactly(active);
            }
            assertThat(rows.offered(fitting, Paging.of(1, "-hours")).rows()).hasSize(1);
            assertThat(rows.page(CourseFilter.of(Map.of("major", "83")), FIRST, OFFICE)
                            .rows())
                    .isEmpty();
            CourseRow row = rows.page(CourseFilter.ALL, FIRST, OFFICE).rows().get(0);
            assertThat(row.active().orElseThrow().hours()).isEqualTo(64);
            assertThat(row.isChanging()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_version_keeps_all_it_says_and_one_is_active_at_most(Database database) {
        Store store = open(database);
        long course = founded(store, "В-3", WAY);
        store.run(entities -> assertThat(
                        rows(entities).active(course).orElseThrow().syllabus())
                .usingRecursiveComparison()
                .isEqualTo(Some.syllabus()));
        assertThatThrownBy(() -> store.run(entities -> {
                    Course found = entities.find(Course.class, course);
                    CourseVersion second = new CourseVersion(found, Some.syllabus(), Some.trainer());
                    entities.persist(second);
                    entities.flush();
                    WAY.forEach(step -> step.accept(second));
                    entities.flush();
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource
    void floors_hold_from_their_day_until_the_next(Database database) {
        Store store = open(database);
        store.run(entities -> {
            HoursFloors floors = new HoursFloors();
            floors.entities = entities;
            entities.persist(new HoursFloor(CourseKind.RETRAINING, 300, LocalDate.of(2027, 9, 1), "Новый порядок"));
            assertThat(floors.fewest(CourseKind.UPGRADING, LocalDate.of(2026, 1, 12)))
                    .isEqualTo(16);
            assertThat(floors.fewest(CourseKind.RETRAINING, LocalDate.of(2027, 8, 31)))
                    .isEqualTo(250);
            assertThat(floors.fewest(CourseKind.RETRAINING, LocalDate.of(2027, 9, 1)))
                    .isEqualTo(300);
            assertThat(floors.fewest(CourseKind.NON_FORMAL, LocalDate.of(2027, 9, 1)))
                    .isZero();
            assertThat(floors.all()).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void licences_are_asked_of_the_institution_on_the_day(Database database) {
        Store store = open(database);
        LocalDate first = LocalDate.of(2020, 3, 1);
        store.run(entities -> entities.persist(new Licence(
                entities.find(Organisation.class, Some.CENTRE), "Л035-1", first, Set.of(CourseKind.UPGRADING))));
        store.run(entities -> {
            Licences licences = new Licences();
            licences.entities = entities;
            assertThat(licences.covers(Some.CENTRE, CourseKind.UPGRADING, first))
                    .isTrue();
            assertThat(licences.covers(Some.CENTRE, CourseKind.RETRAINING, first))
                    .isFalse();
            assertThat(licences.covers(Some.MILL, CourseKind.UPGRADING, first)).isFalse();
            assertThat(licences.all()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void codes_are_counted_and_who_approved_is_shown_and_erased(Database database) {
        Store store = open(database);
        founded(store, "В-3", List.of(WAY.get(0), version -> {}));
        store.run(entities -> {
            CourseVersion version = rows(entities).versions(ids(entities)).get(0);
            entities.persist(version.review(Some.colleague(), "Хорошо"));
        });
        store.run(entities -> {
            CourseCodeUses uses = new CourseCodeUses();
            uses.entities = entities;
            assertThat(uses.usesOf("isco", List.of("7212", "8344")))
                    .containsExactly(new CodeUses.Use("training.course.uses", "7212", 1));
            assertThat(uses.usesOf("skills", List.of("arc-welding")))
                    .containsExactly(new CodeUses.Use("training.version.uses", "arc-welding", 1));
            ApprovalPeople people = new ApprovalPeople();
            people.entities = entities;
            Subject subject = new Subject(77, Optional.of(10L), "Somebody 10", Set.of());
            assertThat(people.about(subject).get(0).facts()).hasSize(1);
            people.erase(subject);
            assertThat(entities.createQuery("select a.signer from Approval a", String.class)
                            .getSingleResult())
                    .isEqualTo("№ 77");
        });
    }

    private static List<Long> ids(EntityManager entities) {
        return entities.createQuery("select c.id from Course c", Long.class).getResultList();
    }
}
