package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.session.MeetingRow;

class WaitingMeetingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T04:00:00Z");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static WaitingMeeting marked(long marked) {
        MeetingRow row = new MeetingRow(
                1,
                2,
                "",
                null,
                BEGIN,
                BEGIN.plusSeconds(7200),
                2,
                null,
                1,
                null,
                null,
                null,
                3,
                "",
                "",
                "",
                "",
                0,
                BEGIN,
                null);
        return new WaitingMeeting(row, 12, marked, false);
    }

    @Test
    void people_can_be_marked_from_the_beginning_until_everybody_is() {
        SetClock.at("2026-03-02T03:59:00Z");
        assertThat(marked(0).isWaiting()).isFalse();

        SetClock.at("2026-03-02T04:00:00Z");
        assertThat(marked(11).isWaiting()).isTrue();
        assertThat(marked(11).isNow()).isTrue();
        assertThat(marked(11).isFull()).isFalse();
        assertThat(marked(12).isWaiting()).isFalse();
        assertThat(marked(12).isNow()).isFalse();
        assertThat(marked(12).isFull()).isTrue();
    }

    @Test
    void what_is_over_still_waits_but_does_not_go_on() {
        SetClock.at("2026-03-02T06:00:00Z");

        assertThat(marked(11).isWaiting()).isTrue();
        assertThat(marked(11).isNow()).isFalse();
    }
}
