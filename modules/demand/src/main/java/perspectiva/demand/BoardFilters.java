package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.codes.Match;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.needs.BlindFilter;

/** What the board's address asks for. Words are looked for among occupations and skills only: in needs they would find names. */
@ApplicationScoped
public class BoardFilters {

    /** How many occupations or skills what was typed may mean. */
    private static final int MEANT = 20;

    private static final Set<String> NONE = Set.of("none");

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    public BlindFilter of(Map<String, String> address, Locale language) {
        BlindFilter filter = BlindFilter.of(address);
        return new BlindFilter(
                occupations(address.getOrDefault("q", "").strip(), filter.occupations(), language),
                filter.settlement(),
                skills(address.getOrDefault("skill", "").strip(), language));
    }

    /** What the address of a list of groups or of requests asks for. */
    public DemandFilter ofRecords(Map<String, String> address, Locale language) {
        String typed = address.getOrDefault("q", "").strip();
        return new DemandFilter(typed, occupations(typed, Set.of(), language), address.getOrDefault("state", ""));
    }

    private Set<String> occupations(String typed, Set<String> within, Locale language) {
        if (typed.isEmpty()) {
            return within;
        }
        Set<String> codes = typed.matches("\\d{1,4}")
                ? Set.of(typed)
                : occupations.find(typed, language, MEANT).stream()
                        .map(Suggestion::code)
                        .collect(Collectors.toSet());
        Set<String> both = codes.stream()
                .filter(code -> within.isEmpty() || within.stream().anyMatch(code::startsWith))
                .collect(Collectors.toSet());
        return both.isEmpty() ? NONE : both;
    }

    /** The one that is called just so, else all that may be meant. */
    private Set<String> skills(String typed, Locale language) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        List<Match> meant = skills.named(typed, language, MEANT);
        Set<String> exact = codes(meant.stream().filter(match -> match.title().equalsIgnoreCase(typed)));
        Set<String> all = exact.isEmpty() ? codes(meant.stream()) : exact;
        return all.isEmpty() ? NONE : all;
    }

    private static Set<String> codes(Stream<Match> matches) {
        return matches.map(Match::code).collect(Collectors.toSet());
    }

    public static Paging paging(Map<String, String> address) {
        return Address.paging(address);
    }
}
