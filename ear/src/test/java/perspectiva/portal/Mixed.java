package perspectiva.portal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the other language's texts on a page. What people wrote themselves may be in any language. */
final class Mixed {

    /** Names that are the same in both: of the portal, as the log keeps who acted, and of the languages themselves. */
    private static final Set<String> NAMES = Set.of("Perspectiva", "Перспектива", "Русский", "English");

    private static final Map<Locale, Set<String>> PLAIN = new ConcurrentHashMap<>();
    private static final Map<Locale, List<Pattern>> FILLED = new ConcurrentHashMap<>();

    private Mixed() {}

    static Set<String> wordsOfTheOther(Locale language, String page) {
        Locale other = language.equals(Locale.ENGLISH) ? Locale.forLanguageTag("ru") : Locale.ENGLISH;
        Set<String> found = new TreeSet<>();
        for (String text : Html.texts(page)) {
            boolean isOurs = plain(language).contains(text) || NAMES.contains(text);
            boolean isTheirs = plain(other).contains(text)
                    || filled(other).stream()
                                    .anyMatch(pattern -> pattern.matcher(text).matches())
                            && filled(language).stream()
                                    .noneMatch(pattern -> pattern.matcher(text).matches());
            if (!isOurs && isTheirs) {
                found.add(text);
            }
        }
        return found;
    }

    private static Set<String> plain(Locale language) {
        return PLAIN.computeIfAbsent(language, any -> written(any)
                .filter(text -> text.indexOf('{') < 0)
                .map(text -> text.replace("''", "'"))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /** What pages say; letters and records are kept as they were written, in the language of then. */
    private static Stream<String> written(Locale language) {
        return EveryPage.texts(language).entrySet().stream()
                .filter(text ->
                        !text.getKey().contains(".mail.") && !text.getKey().contains(".record."))
                .map(Map.Entry::getValue);
    }

    /** Texts with places to fill, when enough of the text is left to be sure; plurals are too many-shaped. */
    private static List<Pattern> filled(Locale language) {
        return FILLED.computeIfAbsent(language, any -> written(any)
                .filter(text -> text.matches("(?s).*\\{\\d}.*") && !text.contains(", plural,"))
                .filter(text ->
                        text.replaceAll("\\{\\d}", "").replaceAll("\\P{L}", "").length() >= 6)
                .map(text -> Pattern.compile(
                        java.util.Arrays.stream(text.replace("''", "'").split("\\{\\d}", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*"))))
                .toList());
    }
}
