package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import perspectiva.core.people.Person;
import perspectiva.spi.Refused;

class AccountTest {

    @Test
    void it_begins_invited_and_is_opened_by_a_password() {
        Account account = anInvitedAccount();
        assertThat(account.state()).isEqualTo(Account.State.INVITED);

        account.open("hash");

        assertThat(account.isActive()).isTrue();
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

    private static Account anInvitedAccount() {
        return new Account(new Person("Иванова", "Анна", "Петровна"), "Anna.Ivanova@Zavod.example", Locale.ENGLISH);
    }

    private static Account anAccount() {
        Account account = anInvitedAccount();
        account.open("hash");
        return account;
    }
}
