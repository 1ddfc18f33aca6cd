package perspectiva.core.occupations;

/**
 * An occupation that may be meant by what somebody typed.
 *
 * @param code "7212"
 * @param title its title in the reader's language
 * @param matchedTerm the name that was recognised, in whichever language
 */
public record Suggestion(String code, String title, String matchedTerm) {}
