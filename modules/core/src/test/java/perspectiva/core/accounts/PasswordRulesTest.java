package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "три синих ведра",
                "correct horse battery",
                "бакен пимы сорока",
                "kRt7#pq-29xW",
                "74918-20-55-3108"
            })
    void long_and_unusual_ones_will_do_without_capitals_or_signs(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void a_short_one_will_not_do() {
        assertThatThrownBy(() -> check("kRt7#pq-29x")).hasMessageStartingWith("core.refused.password.short");
    }

    @Test
    void an_endless_one_will_not_do() {
        assertThatThrownBy(() -> check("абв где ".repeat(20))).hasMessageStartingWith("core.refused.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "qwertyuiop123",
                "йцукенгшщзхъ",
                "йцукен123456",
                "gfhjkmgfhjkm",
                "пароль123456",
                "111111111111",
                "123412341234",
                "abcabcabcabc",
                "Qwertyqwerty",
                "1234567890123"
            })
    void what_everybody_tries_first_will_not_do(String password) {
        assertThatThrownBy(() -> check(password)).hasMessageStartingWith("core.refused.password.common");
    }

    @Test
    void the_name_of_the_e_mail_must_not_be_in_it() {
        assertThatThrownBy(() -> check("xx Ivanova 42 yy")).hasMessageStartingWith("core.refused.password.email");
    }

    private void check(String password) {
        rules.check(password, "ivanova@zavod.example");
    }
}
