package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;

class GrantTest {

    private static Grant anAdministratorSince(LocalDate first, LocalDate last) {
        Account account = new Account(new Person("Иванова", "Анна", ""), "anna@example.ru", Locale.ENGLISH);
        return Grant.everywhere(account, Role.ADMINISTRATOR).lasting(first, last);
    }

    @Test
    void a_grant_that_begins_tomorrow_is_to_reckon_with_today() {
        LocalDate today = Now.today();

        assertThat(anAdministratorSince(today.plusDays(1), null).isToReckonWith(today))
                .isTrue();
        assertThat(anAdministratorSince(today, today).isToReckonWith(today)).isTrue();
    }

    @Test
    void its_last_day_is_the_last_on_which_it_holds() {
        LocalDate today = Now.today();
        Grant until = anAdministratorSince(today.minusDays(9), today.plusDays(3));
        Grant ended = anAdministratorSince(today.minusDays(9), null);
        Grant endedAtOnce = anAdministratorSince(today, null);

        assertThat(ended.last()).isEmpty();
        ended.end();
        endedAtOnce.end();

        assertThat(until.last()).contains(today.plusDays(3));
        assertThat(until.isValidOn(today.plusDays(3))).isTrue();
        assertThat(until.isValidOn(today.plusDays(4))).isFalse();
        assertThat(ended.last()).contains(today.minusDays(1));
        assertThat(ended.isValidOn(today)).isFalse();
        assertThat(endedAtOnce.last()).contains(today);
    }

    @Test
    void a_grant_that_is_over_or_was_ended_before_it_began_is_not() {
        LocalDate today = Now.today();
        Grant ended = anAdministratorSince(today.plusDays(1), null);
        ended.end();

        assertThat(anAdministratorSince(today.minusDays(9), today.minusDays(1)).isToReckonWith(today))
                .isFalse();
        assertThat(ended.isToReckonWith(today)).isFalse();
    }
}
