package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Presence;

/** People who say themselves that they are here: with the code of their own meeting, while it is shown. */
class CheckInsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void people_check_in_with_the_code_of_their_own_meeting_once_and_a_trainers_mark_stays(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        String code = group.asked(desk -> desk.checkIns.show(group.meeting)).code();
        String foreign =
                group.asked(desk -> desk.checkIns.show(group.otherMeeting)).code();
        assertRefused("training.attendance.refused.code", "code", () -> arrive(group, foreign, group.anna));
        assertThat(arrive(group, code, group.anna)).isEqualTo("Сварщик");
        arrive(group, code, group.anna);
        group.mark(group.boris, Presence.ABSENT, 0);
        arrive(group, code, group.boris);

        assertThat(group.asked(desk -> desk.attendance.sheet(group.meeting)).lines())
                .extracting(SheetLine::word, SheetLine::source)
                .containsExactly(tuple("present", MarkSource.CODE), tuple("absent", MarkSource.SCREEN));
        assertThat(group.asked(desk -> desk.checkIns.show(group.meeting)).here())
                .isEqualTo(1);

        SetClock.at("2026-03-02T04:20:00Z");
        assertThat(group.asked(desk -> desk.checkIns.show(group.meeting)).isOpen())
                .isFalse();
        assertRefused("training.attendance.refused.code", "code", () -> arrive(group, code, group.anna));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_guesses_codes_must_wait(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        group.participant(group.anna, desk -> {
            for (int tries = 0; tries < 10; tries++) {
                assertRefused("training.attendance.refused.code", "code", () -> desk.checkIns.checkIn("000000"));
            }
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> desk.checkIns.checkIn("000000"))
                    .matches(refused -> refused.key().equals("core.refused.toooften"));
        });
    }

    private static String arrive(MarkedGroup group, String code, long enrolment) {
        return group.askedOf(enrolment, desk -> desk.checkIns.checkIn(code));
    }
}
