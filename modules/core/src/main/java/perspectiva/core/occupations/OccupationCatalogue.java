package perspectiva.core.occupations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.codes.Code;
import perspectiva.core.search.NameIndex;

/** The whole classification in memory, as it was when it was read. */
final class OccupationCatalogue {

    private final Map<String, Occupation> byCode;
    private final NameIndex index;

    OccupationCatalogue(List<Occupation> occupations, List<OccupationTerm> terms, List<Code> specialised) {
        byCode = occupations.stream()
                .collect(Collectors.toMap(Occupation::code, Function.identity(), (one, same) -> one, TreeMap::new));
        index = new NameIndex(Stream.of(titles(), learnt(terms), namesOf(specialised))
                .flatMap(names -> names)
                .filter(name -> byCode.containsKey(name.code())
                        && byCode.get(name.code()).isOffered())
                .distinct()
                .toList());
    }

    private Stream<NameIndex.Name> titles() {
        return byCode.values().stream().flatMap(occupation -> Stream.of(occupation.titleRu(), occupation.titleEn())
                .map(title -> new NameIndex.Name(occupation.code(), title)));
    }

    private static Stream<NameIndex.Name> learnt(List<OccupationTerm> terms) {
        return terms.stream().map(term -> new NameIndex.Name(term.code(), term.term()));
    }

    /** Names of narrower occupations lead to the unit group each lies in. */
    private static Stream<NameIndex.Name> namesOf(List<Code> specialised) {
        return specialised.stream().flatMap(narrow -> narrow.names()
                .map(name -> new NameIndex.Name(narrow.unitGroup().orElse(""), name)));
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
