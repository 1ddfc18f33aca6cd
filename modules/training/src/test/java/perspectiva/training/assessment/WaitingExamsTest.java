package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.assessment.ExaminedGroup.TRAINER_ACCOUNT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.Meeting;

/** Examinations that nobody marked yet, and whom they wait for. */
class WaitingExamsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_is_over_waits_until_its_final_examination_is_marked(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        assertThat((List<WaitingExam>) group.store.in(
                        entities -> group.office(entities).waiting.list()))
                .isEmpty();
        SetClock.at("2026-04-28T04:00:00Z");
        assertThat((List<WaitingExam>) group.store.in(
                        entities -> group.office(entities).waiting.list()))
                .extracting(WaitingExam::session, WaitingExam::people, WaitingExam::isOverdue)
                .containsExactly(tuple(group.session, 2L, true), tuple(group.foreign, 1L, true));
        group.mark(group.anna, "75");
        group.mark(group.boris, "");
        assertThat((List<WaitingExam>) group.store.in(
                        entities -> new ExamDesk(group, entities, Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER))
                                .waiting.list()))
                .extracting(WaitingExam::people)
                .containsExactly(1L, 1L);
        group.store.run(
                entities -> entities.createQuery("select m from Meeting m where m.sessionId = :foreign", Meeting.class)
                        .setParameter("foreign", group.foreign)
                        .getResultList()
                        .forEach(meeting -> meeting.cancel("Болезнь")));
        assertThat((List<WaitingExam>) group.store.in(
                        entities -> group.teacher(entities).waiting.list()))
                .extracting(WaitingExam::session)
                .containsExactly(group.session);
        group.isTakenAway = true;
        group.store.run(entities -> {
            assertThat(group.teacher(entities).results.examined(group.session)).isEmpty();
            assertThat(group.teacher(entities).verdicts.ofSession(group.session))
                    .isEmpty();
        });
    }
}
