package perspectiva.needs;

import java.util.Map;
import java.util.Optional;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;

/**
 * Which needs are wanted; empty means all.
 *
 * @param words each must occur in the title, the employer's name or the number
 * @param stage what people call the state: {@code submitted}, {@code published} and so on; {@code open} for all vacancies,
 *     {@code again} for last quarter's that are over and were not repeated
 * @param employer the organisation's key
 * @param major the first digits of the occupation, one to four
 * @param place the beginning of settlement and workplace
 */
public record NeedFilter(String words, String stage, Optional<Long> employer, String major, String place) {

    public static final NeedFilter ALL = new NeedFilter("", "", Optional.empty(), "", "");

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static NeedFilter of(Map<String, String> parameters) {
        return new NeedFilter(
                parameters.getOrDefault("q", "").strip(),
                parameters.getOrDefault("stage", ""),
                Address.number(parameters, "employer"),
                parameters.getOrDefault("major", "").matches("\\d{1,4}") ? parameters.get("major") : "",
                parameters.getOrDefault("place", "").strip());
    }

    /** Which page of the list, in which order, as its address says: {@code sort=-pay} is by pay, downwards. */
    public static Paging paging(Map<String, String> parameters) {
        return Address.paging(parameters);
    }

    public NeedFilter withStage(String other) {
        return new NeedFilter(words, other, employer, major, place);
    }

    NeedFilter of(long organisation) {
        return new NeedFilter(words, stage, Optional.of(organisation), major, place);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
