package perspectiva.needs;

import java.util.Map;
import java.util.Set;

/**
 * Which needs lie on the desk: those that wait to be verified, unless the address asks for others.
 *
 * @param assignee "mine", "nobody", or empty for everybody's
 */
public record DeskFilter(NeedFilter needs, String assignee) {

    /** What the address says for needs of every stage. */
    public static final String EVERY = "all";

    public static DeskFilter of(Map<String, String> address) {
        NeedFilter needs = NeedFilter.of(address);
        String stage = needs.stage().isEmpty() ? "submitted" : needs.stage().equals(EVERY) ? "" : needs.stage();
        String whose = address.getOrDefault("whose", "");
        return new DeskFilter(needs.withStage(stage), whose.equals("mine") || whose.equals("nobody") ? whose : "");
    }

    /** As the address says it. */
    public String stage() {
        return needs.stage().isEmpty() ? EVERY : needs.stage();
    }

    /** The same for addresses that ask for the same needs, however they say it. */
    public String key() {
        return String.join(
                "|",
                stage(),
                assignee,
                needs.words(),
                needs.major(),
                needs.place(),
                needs.employer().map(Object::toString).orElse(""));
    }

    /** Whether all that is wanted is in the same state. */
    boolean isOneState() {
        return !Set.of("", "open", "over").contains(needs.stage());
    }

    /** Whether it is the queue as it lies there, nothing asked for. */
    public boolean isQueue() {
        return assignee.isEmpty() && needs.equals(NeedFilter.ALL.withStage("submitted"));
    }
}
