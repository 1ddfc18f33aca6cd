package perspectiva.training.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * Which enrolments are wanted; empty means all.
 *
 * @param words each must occur in the person's name
 * @param state the state's word; {@code live} for what still goes on
 * @param source the source's word
 * @param session a session's key
 */
public record EnrolmentFilter(String words, String state, String source, Optional<Long> session) {

    public static final EnrolmentFilter ALL = new EnrolmentFilter("", "", "", Optional.empty());

    /** What may be asked for as a state. */
    public static final List<String> STATES = Stream.concat(
                    Stream.of("live"), Stream.of(EnrolmentState.values()).map(EnrolmentState::word))
            .toList();

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static EnrolmentFilter of(Map<String, String> parameters) {
        String state = parameters.getOrDefault("state", "");
        String source = parameters.getOrDefault("source", "");
        return new EnrolmentFilter(
                parameters.getOrDefault("q", "").strip(),
                state.equals("live") || stateOf(state).isPresent() ? state : "",
                sourceOf(source).isPresent() ? source : "",
                Address.number(parameters, "session"));
    }

    public static EnrolmentFilter ofSession(long session) {
        return new EnrolmentFilter("", "", "", Optional.of(session));
    }

    static Optional<EnrolmentState> stateOf(String word) {
        return Stream.of(EnrolmentState.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    static Optional<EnrolmentSource> sourceOf(String word) {
        return Stream.of(EnrolmentSource.values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
