package perspectiva.training.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Wanted;
import perspectiva.training.Centre;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.Linking;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** A link that is made after people applied is told to those who rank them; and what of it is somebody's. */
class LinkedLaterTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final String NEED = "needs.need";

    private final List<String> ranked = new ArrayList<>();

    private long course;
    private long session;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            CourseVersion version = Centre.founded(entities).teaches();
            course = version.course().id();
            session = SomeSession.confirmed(entities, version.id()).id();
        });
        return store;
    }

    private static AnswerRows rows(EntityManager entities) {
        AnswerRows rows = new AnswerRows();
        rows.entities = entities;
        return rows;
    }

    private Answering answering(EntityManager entities) {
        Answering answering = new Answering();
        answering.entities = entities;
        answering.rows = rows(entities);
        answering.linking = new Linking() {
            @Override
            public void answered(CourseSession of, DemandAnswer answer) {
                ranked.add("session " + of.id() + ": " + answer.record());
            }

            @Override
            public void answered(Course of, DemandAnswer answer) {
                ranked.add("course " + of.id() + ": " + answer.record());
            }
        };
        answering.journal = new AnswerJournal() {
            @Override
            void answered(CourseSession of, DemandAnswer answer) {}

            @Override
            void answered(Course of, DemandAnswer answer) {}
        };
        return answering;
    }

    /** Odd needs are the mill's. */
    private static EmployersNeeds needs(EntityManager entities) {
        EmployersNeeds needs = new EmployersNeeds();
        needs.rows = rows(entities);
        needs.demanded = new Demanded() {
            @Override
            List<DemandAnswer> of(long organisation, List<DemandAnswer> answers) {
                return answers.stream()
                        .filter(answer -> organisation == Some.MILL && answer.record() % 2 == 1)
                        .toList();
            }
        };
        return needs;
    }

    private static Wanted wanted(long record) {
        return new Wanted(NEED, record, "Сварщик", "", "", "Сварщики (7212)", true);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_ranks_is_told_and_what_somebody_was_wanted_for_is_found_again(Database database) {
        Store store = open(database);
        store.run(entities -> answering(entities).answerBySession(session, wanted(7)));
        store.run(entities -> answering(entities).answerByCourse(course, wanted(8)));
        assertThat(ranked).containsExactly("session " + session + ": 7", "course " + course + ": 8");

        store.run(entities -> {
            CourseSession of = entities.find(CourseSession.class, session);
            EmployersNeeds needs = needs(entities);
            DemandAnswer mills = needs.answeredBy(of, Some.MILL).orElseThrow();
            assertThat(needs.isOf(mills, Some.MILL)).isTrue();
            assertThat(needs.isOf(mills, Some.CENTRE)).isFalse();
            Application nothing = SomeEnrolment.application(EnrolmentSource.EMPLOYER);
            assertThat(needs.alsoAnsweredBy(of, nothing)).isEmpty();
            assertThat(needs.alsoAnsweredBy(of, nothing.forWanted(NEED, 8, "Сварщик")))
                    .extracting(DemandAnswer::record)
                    .containsExactly(8L);
            assertThat(needs.alsoAnsweredBy(of, nothing.forWanted(NEED, 9, "Сварщик")))
                    .isEmpty();
        });
    }
}
