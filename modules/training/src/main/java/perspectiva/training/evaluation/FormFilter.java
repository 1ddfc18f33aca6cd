package perspectiva.training.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.training.evaluation.entity.FormKind;

/**
 * Which rounds of forms are wanted; empty means all.
 *
 * @param words each must occur in the course's title or the session's number
 * @param state the word of how it stands: open, few, shown
 */
public record FormFilter(String words, Optional<FormKind> kind, String state) {

    public static final List<String> STATES = List.of("open", "few", "shown");

    public static final FormFilter ALL = new FormFilter("", Optional.empty(), "");

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static FormFilter of(Map<String, String> parameters) {
        String state = parameters.getOrDefault("state", "");
        return new FormFilter(
                parameters.getOrDefault("q", "").strip(),
                FormKind.of(parameters.getOrDefault("kind", "")),
                STATES.contains(state) ? state : "");
    }

    public static Paging paging(Map<String, String> parameters) {
        return Address.paging(parameters);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
