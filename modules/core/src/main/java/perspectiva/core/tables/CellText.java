package perspectiva.core.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;

/** What cells of brought tables mean, in the ways people write it; empty where nobody could say. */
public final class CellText {

    private static final List<DateTimeFormatter> DAYS = Stream.of("d.M.uuuu", "uuuu-M-d", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final List<String> YES = List.of("да", "yes", "true", "1", "x", "х", "+", "v");
    private static final List<String> NO = List.of("нет", "no", "false", "0", "-");

    private CellText() {}

    public static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter pattern : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, pattern));
            } catch (DateTimeException otherPattern) {
                // The next may fit.
            }
        }
        return Optional.empty();
    }

    public static Optional<Boolean> yesOrNo(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** A heading with nothing but its letters and figures, to be compared: "Дата рожд." is "дата рожд". */
    public static String heading(String text) {
        return SearchText.normalise(text.replace("\ufeff", ""))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
