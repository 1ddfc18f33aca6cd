package perspectiva.spi;

import java.util.List;

/**
 * Figures a module vouches for, for a page of results. They are exact: whoever shows them hides those that tell of fewer than five
 * people, and freezes what was reported.
 */
public interface Indicators {

    /** What a figure counts. */
    enum Unit {
        PEOPLE,
        SEATS,
        HOURS,
        /** Of {@link Value#part} in {@link Value#whole}, in hundredths. */
        PERCENT,
        /** Money for one of what {@link Value#whole} counts. */
        KOPECKS_EACH
    }

    /** Those of a calendar year, by what ended in it. Called within a transaction. */
    List<Value> of(int year);

    /**
     * @param code the word of the indicator, which never changes: {@code training.completion}
     * @param titleKey the text key of what it is called
     * @param part the figure itself, or the upper half of a share
     * @param whole the lower half of a share; 1 for a figure
     * @param people how many people it tells of
     */
    record Value(String code, String titleKey, Unit unit, long part, long whole, long people) {}
}
