package perspectiva.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;

class TransitionTest {

    private static Identity somebody(Long account) {
        return new Identity(
                Optional.ofNullable(account), "Иванова Анна", Optional.empty(), Set.of(), Identity.RUSSIAN, false);
    }

    private static Transition by(Long account) {
        return new Transition("any", 1, "a", "b", somebody(account), "");
    }

    @Test
    void a_change_is_by_the_account_that_made_it_whatever_its_name() {
        assertThat(by(7L).isBy(somebody(7L))).isTrue();
        assertThat(by(7L).isBy(somebody(8L))).isFalse();
        assertThat(by(7L).isBy(somebody(null))).isFalse();
    }

    @Test
    void what_the_portal_did_by_itself_nobody_did() {
        assertThat(by(null).isBy(somebody(7L))).isFalse();
        assertThat(by(null).isBy(somebody(null))).isFalse();
    }

    @Test
    void only_another_state_is_a_move() {
        assertThat(by(7L).isMove()).isTrue();
        assertThat(new Transition("any", 1, "b", "b", somebody(7L), "noted").isMove())
                .isFalse();
        assertThat(new Transition("any", 1, "", "a", somebody(7L), "").isMove()).isTrue();
    }
}
