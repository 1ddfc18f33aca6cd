package perspectiva.core.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.search.NameIndex;

/** One whole list in memory, as it was when it was read. */
final class Catalogue {

    private final CodeList list;
    private final Map<String, Code> byCode;
    private final NameIndex index;

    Catalogue(CodeList list, List<Code> codes, List<CodeWord> words) {
        this.list = list;
        byCode = codes.stream()
                .collect(Collectors.toMap(Code::code, Function.identity(), (one, same) -> one, TreeMap::new));
        List<NameIndex.Name> names = new ArrayList<>();
        codes.stream().filter(Catalogue::isOffered).forEach(code -> code.names()
                .forEach(name -> names.add(new NameIndex.Name(code.code(), name))));
        words.stream()
                .filter(word -> byCode(word.code()).filter(Catalogue::isOffered).isPresent())
                .forEach(word -> names.add(new NameIndex.Name(word.code(), word.word())));
        index = new NameIndex(names);
    }

    /** A section of ОКВЭД is a letter, which says too little of an enterprise. */
    static boolean isOffered(Code code) {
        return !code.isRetired()
                && (code.list() != CodeList.OKVED
                        || Character.isDigit(code.code().charAt(0)));
    }

    List<Match> find(String typed, Locale language, int limit) {
        String stripped = typed == null ? "" : typed.strip();
        if (!stripped.isEmpty() && Character.isDigit(stripped.charAt(0)) && stripped.matches("[\\d.]+")) {
            return numbered(stripped, language, limit);
        }
        return index.find(typed, limit).stream()
                .map(name -> match(byCode.get(name.code()), language, name.term()))
                .toList();
    }

    /** Those that are called so by the list itself, with every word that counts; what staff have taught is left out. */
    List<Match> named(String typed, Locale language, int limit) {
        return index.findWhole(typed, limit).stream()
                .filter(name -> isNamed(byCode.get(name.code()), typed))
                .map(name -> match(byCode.get(name.code()), language, name.term()))
                .toList();
    }

    private static boolean isNamed(Code code, String typed) {
        List<NameIndex.Name> own =
                code.names().map(name -> new NameIndex.Name(code.code(), name)).toList();
        return !new NameIndex(own).findWhole(typed, 1).isEmpty();
    }

    private List<Match> numbered(String beginning, Locale language, int limit) {
        return byCode.values().stream()
                .filter(Catalogue::isOffered)
                .filter(code -> code.code().startsWith(beginning))
                .limit(limit)
                .map(code -> match(code, language, code.code()))
                .toList();
    }

    Match match(Code code, Locale language, String term) {
        return new Match(list, code.code(), code.title(language), term);
    }

    Optional<Code> byCode(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }
}
