package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.CalendarLink.Subject;

/** Whoever learns follows own meetings and nothing else; whoever only teaches has none of these. */
class CalendarLinksTest {

    private static final long RECORD = 5;

    private static CalendarLinks links(Caller caller) {
        CalendarLinks links = new CalendarLinks();
        links.caller = caller;
        links.teaching = SomeRows.teaching(RECORD);
        return links;
    }

    private static Caller participant() {
        return Some.with(20, 0, Role.PARTICIPANT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
    void a_participant_follows_no_session_room_or_trainer(Subject subject) {
        assertRefused("portal.refused.notfound", () -> links(participant()).issue(subject, RECORD));
    }

    @Test
    void a_trainer_who_does_not_learn_follows_nothing_as_a_learner() {
        assertRefused("portal.refused.notfound", () -> links(Some.trainer()).issue(Subject.LEARNER, 0));
    }

    @Test
    void whoever_taught_once_and_only_learns_now_is_no_trainer_here() {
        assertThat(links(participant()).ownTrainer()).isZero();
        assertThat(links(Some.trainer()).ownTrainer()).isEqualTo(RECORD);
    }
}
