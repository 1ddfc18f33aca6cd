package perspectiva.training.session;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.training.session.entity.SessionState;

/**
 * Which sessions are wanted; empty means all.
 *
 * @param words each must occur in the title or the number
 * @param state the state's word; {@code live} for what is planned or taught now
 * @param trainer a trainer's key: those with a meeting of this trainer
 */
public record SessionFilter(String words, String state, Optional<Long> trainer) {

    public static final SessionFilter ALL = new SessionFilter("", "", Optional.empty());

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static SessionFilter of(Map<String, String> parameters) {
        String state = parameters.getOrDefault("state", "");
        return new SessionFilter(
                parameters.getOrDefault("q", "").strip(),
                state.equals("live") || stateOf(state).isPresent() ? state : "",
                Address.number(parameters, "trainer"));
    }

    public static Paging paging(Map<String, String> parameters) {
        return Address.paging(parameters);
    }

    static Optional<SessionState> stateOf(String word) {
        return Stream.of(SessionState.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
