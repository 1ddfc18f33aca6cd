package perspectiva.core.occupations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.search.NameIndex;

/** The whole classification in memory, as it was when it was read. */
final class OccupationCatalogue {

    private final Map<String, Occupation> byCode;
    private final NameIndex index;

    OccupationCatalogue(List<Occupation> occupations, List<OccupationTerm> terms) {
        byCode = occupations.stream()
                .collect(Collectors.toMap(Occupation::code, Function.identity(), (one, same) -> one, TreeMap::new));
        index = new NameIndex(terms.stream()
                .filter(term -> byCode.containsKey(term.code())
                        && byCode.get(term.code()).isOffered())
                .map(term -> new NameIndex.Name(term.code(), term.term()))
                .toList());
    }

    List<Suggestion> find(String typed, Locale language, int limit) {
        String digits = typed == null ? "" : typed.strip();
        if (digits.matches("\\d{1,4}")) {
            return numbered(digits, language, limit);
        }
        return index.find(typed, limit).stream()
                .map(name -> new Suggestion(name.code(), byCode.get(name.code()).title(language), name.term()))
                .toList();
    }

    private List<Suggestion> numbered(String digits, Locale language, int limit) {
        return byCode.values().stream()
                .filter(Occupation::isOffered)
                .filter(occupation -> occupation.code().startsWith(digits))
                .limit(limit)
                .map(occupation -> new Suggestion(occupation.code(), occupation.title(language), occupation.code()))
                .toList();
    }

    Optional<Occupation> byCode(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    int count(int level) {
        return (int) byCode.values().stream()
                .filter(occupation -> occupation.level() == level && !occupation.isRetired())
                .count();
    }
}
