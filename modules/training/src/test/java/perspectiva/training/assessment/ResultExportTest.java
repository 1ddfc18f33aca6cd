package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;
import static perspectiva.training.session.entity.SomeSession.confirmed;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.assessment.entity.Assessor;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.attendance.AttendanceRows;
import perspectiva.training.attendance.PassMarks;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** The marks of a session as a table, in each database the portal runs on. */
class ResultExportTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final int PRE = 0;
    private static final int EXAM = 2;
    private static final String ANNA = "Аникина Анна Петровна";
    private static final String BORIS = "Борисов Анна Петровна";

    private long session;
    private long foreign;
    private long anna;
    private long boris;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            Syllabus syllabus = Some.syllabus();
            syllabus.getAssessments().add(0, new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0).of(20));
            CourseVersion version = centre.teaches(syllabus);
            CourseSession mine = confirmed(entities, version.id());
            session = mine.id();
            foreign = confirmed(entities, version.id()).id();
            boris = enrolled(entities, mine, "Борисов");
            anna = enrolled(entities, mine, "Аникина");
            SetClock.at("2026-03-02T04:00:00Z");
            mine.start(facts());
            Enrolment left = entities.find(Enrolment.class, boris);
            left.attend();
            entities.find(Enrolment.class, anna).attend();
            sit(entities, mine, version, PRE, 1, Map.of(boris, new Mark(8, null)));
            sit(entities, mine, version, EXAM, 1, Map.of(anna, new Mark(75, 3), boris, new Mark(40, null)));
            sit(entities, mine, version, EXAM, 2, Map.of(boris, Mark.ABSENT));
            left.leave(LeavingReason.OWN_WISH, "");
        });
        return store;
    }

    private static void sit(
            EntityManager entities,
            CourseSession session,
            CourseVersion version,
            int place,
            int attempt,
            Map<Long, Mark> marks) {
        Assessment of = version.syllabus().getAssessments().get(place);
        Sitting sitting = new Sitting(session, place, of, attempt, new SittingSheet());
        entities.persist(sitting);
        entities.flush();
        marks.forEach((enrolment, mark) ->
                entities.persist(new Result(sitting.id(), enrolment, mark, Assessor.of(Some.trainer()))));
    }

    private ResultExport export(EntityManager entities, Caller caller) {
        ResultExport export = new ResultExport();
        export.texts = new Texts();
        export.texts.add("training", ResultExportTest.class.getClassLoader());
        export.formats = new Formats();
        export.book = new ResultBook();
        export.book.entities = entities;
        export.book.rows = new ResultRows();
        export.book.rows.entities = entities;
        export.book.sessions = new Sessions() {
            @Override
            public CourseSession examined(long id) {
                if (!caller.is(Role.DIRECTOR) && id == foreign) {
                    throw new Refused.NotFound();
                }
                return entities.find(CourseSession.class, id);
            }
        };
        export.book.standings = new Standings();
        export.book.standings.rows = export.book.rows;
        export.book.standings.passMarks = new PassMarks() {
            @Override
            public int ofVersion(long version) {
                return 80;
            }
        };
        export.book.standings.attendance = new AttendanceRows() {
            @Override
            public Map<Long, AttendanceShare> shares(Collection<Long> enrolments) {
                return Map.of(anna, new AttendanceShare(79, 100, 0), boris, new AttendanceShare(50, 100, 0));
            }
        };
        return export;
    }

    private List<List<Object>> table(Store store, long of, Caller caller) {
        return store.in(entities -> export(entities, caller)
                .rows(Map.of("session", "" + of), caller)
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_table_has_every_attempt_of_everybody_and_a_trainer_takes_own_groups_away(Database database) {
        Store store = open(database);
        List<List<Object>> rows = table(store, session, Some.director());
        assertThat(rows)
                .allMatch(row -> row.size() == new ResultExport().columns().size());
        assertThat(rows)
                .extracting(
                        row -> row.get(0),
                        row -> row.get(1),
                        row -> row.get(2),
                        row -> row.get(3),
                        row -> row.get(5),
                        row -> row.get(7),
                        row -> row.get(9),
                        row -> row.get(12),
                        row -> row.get(13))
                .containsExactly(
                        tuple(ANNA, "Учится", 79, "условия не выполнены", "Входной тест", null, null, null, ""),
                        tuple(ANNA, "Учится", 79, "условия не выполнены", "Задания", null, null, null, ""),
                        tuple(ANNA, "Учится", 79, "условия не выполнены", "Экзамен", 1, 75, 3, "сдал"),
                        tuple(BORIS, "Учёба прервана", null, "", "Входной тест", 1, 8, null, ""),
                        tuple(BORIS, "Учёба прервана", null, "", "Экзамен", 1, 40, null, "не сдал"),
                        tuple(BORIS, "Учёба прервана", null, "", "Экзамен", 2, "неявка", null, "не сдал"));

        assertThat(table(store, session, Some.trainer())).isEqualTo(rows);
        assertRefused("portal.refused.notfound", () -> table(store, foreign, Some.trainer()));
        assertThat(table(store, foreign, Some.director())).isEmpty();
        assertRefused(
                "portal.refused.notfound",
                () -> store.run(entities -> export(entities, Some.director()).rows(Map.of(), Some.director())));
        assertThat(new ResultExport().roles()).containsExactlyInAnyOrder(Role.DIRECTOR, Role.TRAINER);
    }
}
