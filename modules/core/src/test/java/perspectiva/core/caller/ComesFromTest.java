package perspectiva.core.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComesFromTest {

    private static final String PROXY = "127.0.0.1";

    @Test
    void the_last_word_is_the_proxys() {
        assertThat(ComesFrom.behindProxy(PROXY, List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(ComesFrom.behindProxy(PROXY, List.of("1.2.3.4, 203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(ComesFrom.behindProxy(PROXY, List.of("1.2.3.4", "2001:db8::7")))
                .isEqualTo("2001:db8::7");
    }

    @Test
    void without_a_word_or_with_nonsense_it_is_the_proxy_itself() {
        assertThat(ComesFrom.behindProxy(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(ComesFrom.behindProxy(PROXY, List.of("unknown"))).isEqualTo(PROXY);
        assertThat(ComesFrom.behindProxy(PROXY, List.of("203.0.113.7, "))).isEqualTo(PROXY);
        assertThat(ComesFrom.behindProxy(PROXY, List.of("a\nb"))).isEqualTo(PROXY);
    }
}
