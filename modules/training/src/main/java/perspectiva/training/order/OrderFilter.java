package perspectiva.training.order;

import java.util.Map;
import java.util.Optional;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.training.order.entity.OrderKind;

/**
 * Which orders are wanted; empty means all.
 *
 * @param words each must occur in the number, the session's number, the course or who signs
 * @param kind the word of the kind
 */
public record OrderFilter(String words, String kind) {

    public static final OrderFilter ALL = new OrderFilter("", "");

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static OrderFilter of(Map<String, String> parameters) {
        String kind = parameters.getOrDefault("kind", "");
        return new OrderFilter(
                parameters.getOrDefault("q", "").strip(), OrderKind.of(kind).isPresent() ? kind : "");
    }

    public static Paging paging(Map<String, String> parameters) {
        return Address.paging(parameters);
    }

    Optional<OrderKind> wanted() {
        return OrderKind.of(kind);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
