package perspectiva.needs;

import java.util.List;
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

    /** The words of an address that this filter can make nothing of: for programs, which had better be told than given all. */
    public static List<String> senseless(Map<String, String> parameters) {
        NeedFilter filter = of(parameters);
        return parameters.entrySet().stream()
                .filter(word -> !word.getValue().isBlank())
                .filter(word -> switch (word.getKey()) {
                    case "q", "place" -> false;
                    case "stage" -> !StageWords.isKnown(filter.stage());
                    case "employer" -> filter.employer().isEmpty();
                    case "major" -> filter.major().isEmpty();
                    default -> true;
                })
                .map(Map.Entry::getKey)
                .toList();
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
