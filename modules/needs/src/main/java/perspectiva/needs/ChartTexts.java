package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;

/** What the parts of figures are called, in the reader's language. */
@Named("needsChartTexts")
@ApplicationScoped
public class ChartTexts {

    @Inject
    PageTexts texts;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    public String title(String figure) {
        return texts.get("needs.figures." + figure);
    }

    public String part(String figure, String word) {
        if (word.isEmpty()) {
            return texts.get("needs.figures." + figure + ".other");
        }
        return figure.equals("posts")
                ? occupations.title(word, caller.language())
                : texts.get("needs.figures." + figure + "." + word);
    }

    /** All that is hidden, taken together. */
    public String rest() {
        return texts.get("needs.figures.rest");
    }

    public String quarter(int quarter) {
        return texts.of("needs.figures.quarter", quarter);
    }

    /** Days with one digit after the point or comma. */
    public String days(double days) {
        Locale language = caller.language();
        return String.format(language, days == Math.rint(days) ? "%.0f" : "%.1f", days);
    }

    /** With two digits after the point or comma. */
    public String ratio(double ratio) {
        return String.format(caller.language(), "%.2f", ratio);
    }
}
