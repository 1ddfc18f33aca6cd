package perspectiva.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

class PersonTest {

    @Test
    void the_full_name_is_family_given_patronymic() {
        assertThat(new Person(" Иванова", "Анна ", "Петровна").displayName()).isEqualTo("Иванова Анна Петровна");
    }

    @Test
    void the_short_name_has_initials() {
        assertThat(new Person("Иванова", "Анна", "Петровна").shortName()).isEqualTo("Иванова А.\u00a0П.");
    }

    @Test
    void somebody_without_a_patronymic_has_one_initial() {
        Person person = new Person("Нгуен", "Ван", null);

        assertThat(person.displayName()).isEqualTo("Нгуен Ван");
        assertThat(person.shortName()).isEqualTo("Нгуен В.");
    }

    @Test
    void nobody_is_without_a_name() {
        assertThatThrownBy(() -> new Person("Иванова", " ", ""))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.field()).isEqualTo("givenName"));
    }

    @Test
    void nobody_is_born_tomorrow() {
        Person person = new Person("Иванова", "Анна", "Петровна");

        assertThatThrownBy(() -> person.born(Now.today().plusDays(1))).isInstanceOf(Refused.class);
    }
}
