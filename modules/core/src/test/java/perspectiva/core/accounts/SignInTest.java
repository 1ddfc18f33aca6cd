package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;

/** Whom wrong tries keep out, for how long, and whom they do not. */
class SignInTest {

    private static final Approach AT_HOME = from("198.51.100.1");
    private static final Approach STRANGER = from("203.0.113.7");

    private static Store store;

    private final SetClock clock = SetClock.at("2026-03-02T07:00:00Z");
    private Door door;

    @BeforeAll
    static void openTheStore() {
        store = Database.DERBY.open("core");
    }

    @AfterAll
    static void closeTheStore() {
        store.close();
    }

    @BeforeEach
    void buildTheDoor(@TempDir Path data) {
        door = new Door(store, data);
    }

    @AfterEach
    void letTimePassAgain() {
        clock.close();
    }

    @Test
    void four_wrong_passwords_close_nothing() {
        door.fail(4, AT_HOME);

        assertThat(door.lets(AT_HOME)).isTrue();
    }

    @Test
    void the_fifth_wrong_password_from_one_address_closes_the_account_for_it_for_a_minute() {
        door.fail(5, AT_HOME);

        assertThat(door.lets(AT_HOME)).isFalse();
        clock.pass(Duration.ofSeconds(59));
        assertThat(door.lets(AT_HOME)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(door.lets(AT_HOME)).isTrue();
    }

    @Test
    void strangers_wrong_passwords_do_not_keep_the_owner_out() {
        IntStream.range(0, 50).forEach(i -> door.fail(6, from("203.0.113." + i)));

        assertThat(door.lets(AT_HOME)).isTrue();
    }

    @Test
    void every_further_wrong_password_doubles_the_pause_up_to_an_hour() {
        List<Long> minutes = IntStream.rangeClosed(4, 14)
                .mapToObj(failures -> LockOut.after(failures).toMinutes())
                .toList();

        assertThat(minutes).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void signing_in_forgets_the_failures_of_its_place() {
        door.fail(4, AT_HOME);
        door.lets(AT_HOME);
        door.fail(4, AT_HOME);

        assertThat(door.lets(AT_HOME)).isTrue();
    }

    @Test
    void a_known_browser_comes_in_from_an_address_that_is_closed() {
        Approach known = known();
        door.fail(5, STRANGER);

        assertThat(door.lets(STRANGER)).isFalse();
        assertThat(door.lets(new Approach(STRANGER.address(), known.marks()))).isTrue();
    }

    @Test
    void a_known_browser_has_a_count_of_its_own() {
        Approach known = known();

        door.fail(5, known);

        assertThat(door.lets(known)).isFalse();
        assertThat(door.lets(AT_HOME)).isTrue();
    }

    @Test
    void a_mark_that_is_made_up_or_half_a_year_old_is_worth_nothing() {
        Approach known = known();
        Approach forger = new Approach(
                STRANGER.address(), List.of("made up", known.marks().get(0) + "x"));
        door.fail(5, STRANGER);

        assertThat(door.lets(forger)).isFalse();
        clock.pass(KnownBrowsers.MEMORY);
        door.fail(5, STRANGER);
        assertThat(door.lets(new Approach(STRANGER.address(), known.marks()))).isFalse();
    }

    @Test
    void from_the_tenth_wrong_password_on_strangers_wait_a_second_longer_each_five_at_most() {
        List<Long> seconds = IntStream.rangeClosed(9, 16)
                .mapToObj(failures -> LockOut.pause(failures).toSeconds())
                .toList();

        assertThat(seconds).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 5L, 5L);
    }

    @Test
    void all_strangers_slow_each_other_but_no_known_browser() {
        Approach known = known();
        IntStream.range(0, 12).forEach(i -> door.fail(1, from("203.0.113." + i)));

        assertThat(door.pauseBefore(door.email(), AT_HOME)).isEqualTo(Duration.ofSeconds(3));
        assertThat(door.pauseBefore(door.email(), known)).isZero();
    }

    @Test
    void the_pace_does_not_tell_whether_there_is_an_account() {
        IntStream.range(0, 10).forEach(i -> door.tryAnother("nobody@example.ru", from("203.0.113." + i)));

        assertThat(door.pauseBefore("Nobody@example.ru", AT_HOME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void wrong_codes_close_the_second_step_for_all_addresses_but_not_for_a_known_browser() {
        Approach known = known();
        door.protect();
        IntStream.range(0, 5).forEach(i -> door.letsByCode("000000", from("203.0.113." + i)));

        assertThat(door.letsByCode("spare", AT_HOME)).isFalse();
        assertThat(door.letsByCode("spare", known)).isTrue();
    }

    private Approach known() {
        return new Approach(AT_HOME.address(), List.of(door.enter(Door.PASSWORD, AT_HOME)));
    }

    private static Approach from(String address) {
        return new Approach(address, List.of());
    }
}
