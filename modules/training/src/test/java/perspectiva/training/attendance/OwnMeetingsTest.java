package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.session.entity.SomeSession.START;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.session.entity.Span;

/** Which meetings a trainer and a participant find on their home page, and which wait for marks. */
class OwnMeetingsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_finds_what_comes_before_what_is_over_today_and_a_day_without_meetings_has_the_next_one(
            Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        long later = group.planned(START, 13, false);
        group.planned(START, 16, true);
        long next = group.planned(START.plusDays(2), 9, false);
        group.planned(START.plusDays(3), 9, false);

        assertThat(own(group))
                .containsExactly(tuple(group.meeting, 2L), tuple(group.otherMeeting, 1L), tuple(later, 2L));
        SetClock.at("2026-03-02T08:30:00Z");
        assertThat(own(group))
                .containsExactly(tuple(later, 2L), tuple(group.meeting, 2L), tuple(group.otherMeeting, 1L));
        SetClock.at("2026-03-03T04:00:00Z");
        assertThat(own(group)).containsExactly(tuple(next, 2L));
        assertThat(group.asked(desk -> desk.waiting.own()).size())
                .as("those of others")
                .isZero();
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(own(group)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_participant_finds_what_goes_on_and_then_the_next_one_of_own_courses(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        long next = group.planned(START.plusDays(2), 9, true);

        assertThat(nextOf(group, group.boris)).containsExactly(group.meeting);
        SetClock.at("2026-03-02T08:30:00Z");
        assertThat(nextOf(group, group.boris)).containsExactly(next);
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(nextOf(group, group.boris)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_meeting_over_midnight_is_of_today_and_waits_for_marks_from_the_next_day_on(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        long night = group.planned(
                new Span(Instant.parse("2026-03-02T18:00:00Z"), Instant.parse("2026-03-02T21:10:00Z")), false);

        SetClock.at("2026-03-02T19:30:00Z");
        List<WaitingMeeting> ofToday = group.asked(desk -> desk.waiting.today());
        assertThat(ofToday).extracting(one -> one.meeting().id()).containsExactly(night);
        assertThat((long) group.asked(desk -> desk.waiting.count())).isEqualTo(2);

        SetClock.at("2026-03-03T20:00:00Z");
        List<WaitingMeeting> nextDay = group.asked(desk -> desk.waiting.today());
        assertThat(nextDay).isEmpty();
        assertThat((long) group.asked(desk -> desk.waiting.count())).isEqualTo(3);
    }

    private static List<Tuple> own(MarkedGroup group) {
        return group.askedOfTrainer(desk -> desk.waiting.own()).stream()
                .map(one -> tuple(one.meeting().id(), one.people()))
                .toList();
    }

    private static List<Long> nextOf(MarkedGroup group, long enrolment) {
        return group.askedOf(enrolment, desk -> desk.mine.next()).stream()
                .map(one -> one.meeting().id())
                .toList();
    }
}
