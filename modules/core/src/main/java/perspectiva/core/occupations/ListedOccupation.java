package perspectiva.core.occupations;

import java.util.regex.Pattern;

/** One row of the list of occupations the portal ships. */
record ListedOccupation(String code, String titleEn, String titleRu) {

    private static final Pattern CODE = Pattern.compile("\\d{1,4}");

    ListedOccupation {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of an occupation: " + code);
        }
        if (titleEn.isBlank() || titleRu.isBlank()) {
            throw new IllegalArgumentException("Occupation " + code + " lacks a title");
        }
    }
}
