package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.core.store.Paging;
import perspectiva.needs.BlindFilter;

/** What the board's address asks for. Words are looked for among occupations only: in needs they would find names. */
@ApplicationScoped
public class BoardFilters {

    /** How many occupations what was typed may mean. */
    private static final int MEANT = 20;

    private static final Set<String> NONE = Set.of("none");

    @Inject
    Occupations occupations;

    public BlindFilter of(Map<String, String> address, Locale language) {
        BlindFilter filter = BlindFilter.of(address);
        String typed = address.getOrDefault("q", "").strip();
        if (typed.isEmpty()) {
            return filter;
        }
        Set<String> codes = typed.matches("\\d{1,4}")
                ? Set.of(typed)
                : occupations.find(typed, language, MEANT).stream()
                        .map(Suggestion::code)
                        .collect(Collectors.toSet());
        Set<String> both = codes.stream()
                .filter(code -> filter.occupations().isEmpty()
                        || filter.occupations().stream().anyMatch(code::startsWith))
                .collect(Collectors.toSet());
        return new BlindFilter(both.isEmpty() ? NONE : both, filter.settlement());
    }

    public static Paging paging(Map<String, String> address) {
        String page = address.getOrDefault("page", "");
        return Paging.of(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, address.getOrDefault("sort", ""));
    }
}
