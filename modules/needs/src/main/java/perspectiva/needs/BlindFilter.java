package perspectiva.needs;

import java.util.Map;
import java.util.Set;

/**
 * Which demand is wanted; empty means all.
 *
 * @param occupations the beginnings of codes, any of which will do
 * @param settlement exactly
 * @param skills codes, any of which will do
 */
public record BlindFilter(Set<String> occupations, String settlement, Set<String> skills) {

    public static final BlindFilter ALL = new BlindFilter(Set.of(), "", Set.of());

    public static BlindFilter of(Map<String, String> address) {
        String major = address.getOrDefault("major", "");
        return new BlindFilter(
                major.matches("\\d") ? Set.of(major) : Set.of(),
                address.getOrDefault("settlement", "").strip(),
                Set.of());
    }
}
