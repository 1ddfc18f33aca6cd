package perspectiva.core.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proposals are wanted.
 *
 * @param words stand in the number of the act, or in the reason why it was kept
 * @param rule the key of a rule's name, {@code core.retention.accounts}; empty for all
 * @param state {@code proposed} for those that wait, {@code decided} for all others, or one of these states' words
 */
public record RetentionFilter(String words, String rule, String state) {

    public static final String WAITING = RetentionProposal.State.PROPOSED.word();

    public static final String DECIDED = "decided";

    /** As the address of the list says: those that wait, unless words are looked for, which only what was decided has. */
    public static RetentionFilter of(Map<String, String> address) {
        String words = address.getOrDefault("q", "").strip();
        String state = address.getOrDefault("state", "");
        boolean isKnown = state.equals(DECIDED) || stateOf(state).isPresent();
        return new RetentionFilter(
                words, address.getOrDefault("rule", ""), isKnown ? state : words.isEmpty() ? WAITING : DECIDED);
    }

    static Optional<RetentionProposal.State> stateOf(String word) {
        return Stream.of(RetentionProposal.State.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    public boolean isWaiting() {
        return state.equals(WAITING);
    }

    /** Whether everything that waits is wanted. */
    public boolean isEmpty() {
        return isWaiting() && rule.isEmpty() && words.isEmpty();
    }
}
