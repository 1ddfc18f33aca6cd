package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

class OneTimeLinkTest {

    private final SetClock clock = SetClock.at("2026-03-02T07:00:00Z");

    @AfterEach
    void letTimePassAgain() {
        clock.close();
    }

    @Test
    void a_new_password_can_be_chosen_for_an_hour() {
        OneTimeLink link = new OneTimeLink(Purpose.RESET, null, "hash");

        clock.pass(Duration.ofMinutes(59));
        assertThat(link.isOpen()).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void an_invitation_waits_a_week() {
        OneTimeLink link = new OneTimeLink(Purpose.INVITE, null, "hash");

        clock.pass(Duration.ofDays(7).minusMinutes(1));
        assertThat(link.isOpen()).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void tokens_are_long_and_stored_as_their_hash_only() {
        String token = Tokens.fresh();

        assertThat(token).hasSize(43).isNotEqualTo(Tokens.fresh());
        assertThat(Tokens.hash(token)).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @EnumSource
    void an_expired_one_opens_nothing(Database database) {
        try (Store store = database.open("core")) {
            String token = store.in(entities -> links(entities).issue(Purpose.SETUP, null));
            clock.pass(Duration.ofDays(8));

            assertThatThrownBy(() -> store.run(entities -> links(entities).redeem(token)))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_come_with_it_at_once_one_gets_in(Database database) throws Exception {
        try (Store store = database.open("core")) {
            String token = store.in(entities -> links(entities).issue(Purpose.SETUP, null));
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService crowd = Executors.newFixedThreadPool(6);
            List<Future<Boolean>> tries = IntStream.range(0, 6)
                    .mapToObj(any -> crowd.submit(() -> {
                        start.await();
                        return getsIn(store, token);
                    }))
                    .toList();

            start.countDown();

            long in = 0;
            for (Future<Boolean> one : tries) {
                in += one.get() ? 1 : 0;
            }
            crowd.shutdown();
            assertThat(in).isEqualTo(1);
        }
    }

    private static boolean getsIn(Store store, String token) {
        try {
            store.run(entities -> links(entities).redeem(token));
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    private static OneTimeLinks links(jakarta.persistence.EntityManager entities) {
        OneTimeLinks links = new OneTimeLinks();
        links.entities = entities;
        return links;
    }
}
