package perspectiva.needs.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.search.SearchText;

/** What an employer is called, and whether a text gives it away. */
record EmployerName(String whole) {

    private static final Pattern QUOTED = Pattern.compile("[«\"„“](.+)[»\"“”]");

    /** The part that tells it from others: what stands in quotation marks, else all of it. */
    String core() {
        Matcher quoted = QUOTED.matcher(whole);
        return quoted.find() ? quoted.group(1) : whole;
    }

    boolean isIn(String text) {
        return text != null && SearchText.normalise(text).contains(SearchText.normalise(core()));
    }
}
