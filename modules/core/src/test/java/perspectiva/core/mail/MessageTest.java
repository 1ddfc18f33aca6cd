package perspectiva.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.core.store.SetClock;
import perspectiva.spi.Refused;

class MessageTest {

    private final SetClock clock = SetClock.at("2026-03-02T05:00:00Z");

    @AfterEach
    void backToTheRealTime() {
        clock.close();
    }

    @Test
    void is_due_as_soon_as_it_is_queued() {
        Message message = aMessage();

        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
        assertThat(message.isDue()).isTrue();
    }

    @Test
    void waits_longer_after_each_failed_attempt_and_is_given_up_after_the_sixth() {
        Message message = aMessage();

        List<Long> minutes =
                Stream.generate(() -> minutesUntilDueAgain(message)).limit(5).toList();
        message.attempt();
        message.failed("still refused");

        assertThat(minutes).containsExactly(1L, 5L, 30L, 120L, 720L);
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.attempts()).isEqualTo(6);
        assertThat(message.lastError()).isEqualTo("still refused");
    }

    private long minutesUntilDueAgain(Message message) {
        message.attempt();
        message.failed("refused");
        Duration pause = Duration.between(clock.instant(), message.nextAttempt());
        assertThat(message.isDue()).isFalse();
        clock.pass(pause);
        return pause.toMinutes();
    }

    @Test
    void is_tried_again_later_when_the_portal_dies_between_attempt_and_answer() {
        Message message = aMessage();
        message.attempt();

        assertThat(message.isDue()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(message.isDue()).isTrue();
    }

    @Test
    void once_sent_it_is_not_sent_again() {
        Message message = aMessage();
        message.attempt();
        message.sent();

        assertThat(message.sentAt()).isEqualTo(clock.instant());
        assertThat(message.isRetriable()).isFalse();
        assertThatThrownBy(message::retry).isInstanceOf(Refused.class);
    }

    @Test
    void once_sent_its_links_open_nothing_to_who_reads_it_here() {
        String secret = "gpiV02Z-PJ6aDbhPOn-6mC_nqd7bMOdCauTqCW5QS9M";
        Message message = new Message(
                "anna@example.org",
                Locale.ENGLISH,
                "Password",
                "Open http://a.example/reset?token=" + secret + "\nBye");
        assertThat(message.body()).contains(secret);

        message.attempt();
        message.sent();

        assertThat(message.body()).isEqualTo("Open http://a.example/reset?token=…\nBye");
    }

    @Test
    void a_held_or_failed_one_starts_anew_when_an_administrator_wants_it() {
        Message message = aMessage();
        message.hold();
        assertThat(message.isDue()).isFalse();

        message.retry();

        assertThat(message.isDue()).isTrue();
        assertThat(message.attempts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.ru",
                "a@b@c",
                "anna@example.ru\r\nBcc: all@example.ru",
                "a@example.ru,b@example.ru",
                "Anna <anna@example.ru>",
                "anna@example.ru ",
                "anna@exam\u0000ple.ru",
                "anna@example.ru\u0085Bcc:x@y"
            })
    void an_address_that_is_not_one_bare_address_is_refused(String address) {
        assertThatThrownBy(() -> new Message(address, Locale.ENGLISH, "s", "b")).isInstanceOf(Refused.class);
    }

    @Test
    void a_subject_cannot_begin_another_header() {
        Message message = new Message("anna@example.ru", Locale.ENGLISH, "Hello\r\nBcc: all@example.ru\u2028\tx", "b");

        assertThat(message.subject()).isEqualTo("Hello Bcc: all@example.ru x");
    }

    @Test
    void what_is_too_long_for_its_column_is_cut_and_never_lost() {
        Message message = new Message("anna@example.ru", Locale.ENGLISH, "s".repeat(400), "б".repeat(20_000));
        message.attempt();
        message.failed("e".repeat(3000));

        assertThat(message.subject()).hasSize(250).endsWith("…");
        assertThat(message.body()).hasSize(16_000);
        assertThat(message.lastError()).hasSize(500);
    }

    private static Message aMessage() {
        return new Message("anna@example.ru", Locale.forLanguageTag("ru"), "Тема", "Письмо");
    }
}
