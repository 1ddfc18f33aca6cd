package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.people.Person;
import perspectiva.core.store.SetClock;
import perspectiva.spi.Refused;

class AccountTest {

    private final SetClock clock = SetClock.at("2026-03-02T07:00:00Z");

    @AfterEach
    void letTimePassAgain() {
        clock.close();
    }

    @Test
    void it_begins_invited_and_is_opened_by_a_password() {
        Account account = anInvitedAccount();
        assertThat(account.state()).isEqualTo(Account.State.INVITED);

        account.open("hash");

        assertThat(account.isActive()).isTrue();
    }

    @Test
    void four_wrong_passwords_do_not_close_it() {
        Account account = anAccount();

        fail(account, 4);

        assertThat(account.isLocked()).isFalse();
    }

    @Test
    void the_fifth_wrong_password_closes_it_for_a_minute() {
        Account account = anAccount();

        fail(account, 5);

        assertThat(account.isLocked()).isTrue();
        clock.pass(Duration.ofSeconds(59));
        assertThat(account.isLocked()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(account.isLocked()).isFalse();
    }

    @Test
    void every_further_one_doubles_the_pause_up_to_an_hour() {
        List<Long> minutes = IntStream.rangeClosed(4, 14)
                .mapToObj(failures -> LockOut.after(failures).toMinutes())
                .toList();

        assertThat(minutes).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void signing_in_forgets_the_failures() {
        Account account = anAccount();
        fail(account, 4);

        account.signedIn();
        fail(account, 4);

        assertThat(account.isLocked()).isFalse();
    }

    @Test
    void a_suspended_account_cannot_be_opened_by_a_forgotten_invitation() {
        Account account = anInvitedAccount();
        account.suspend();

        assertThatThrownBy(() -> account.open("hash")).isInstanceOf(Refused.class);
    }

    @Test
    void taken_up_again_it_is_what_it_was() {
        Account invited = anInvitedAccount();
        Account active = anAccount();
        invited.suspend();
        active.suspend();

        invited.reinstate();
        active.reinstate();

        assertThat(invited.state()).isEqualTo(Account.State.INVITED);
        assertThat(active.state()).isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void suspending_it_and_a_new_password_end_its_sessions() {
        Account account = anAccount();
        int before = account.epoch();

        account.suspend();
        account.reinstate();
        account.open("other");

        assertThat(account.epoch()).isEqualTo(before + 2);
    }

    @Test
    void a_code_opens_once_and_so_do_those_before_it() {
        Account account = anAccount();
        account.protect("sealed", 100, List.of());

        assertThat(account.useStep(100)).isFalse();
        assertThat(account.useStep(101)).isTrue();
        assertThat(account.useStep(101)).isFalse();
        assertThat(account.useStep(100)).isFalse();
    }

    @Test
    void its_e_mail_is_kept_in_lower_case() {
        assertThat(anAccount().email()).isEqualTo("anna.ivanova@zavod.example");
    }

    private static void fail(Account account, int times) {
        IntStream.range(0, times).forEach(any -> account.failedToSignIn());
    }

    private static Account anInvitedAccount() {
        return new Account(new Person("Иванова", "Анна", "Петровна"), "Anna.Ivanova@Zavod.example", Locale.ENGLISH);
    }

    private static Account anAccount() {
        Account account = anInvitedAccount();
        account.open("hash");
        return account;
    }
}
