package perspectiva.core.codes;

/**
 * A code that may be meant by what somebody typed.
 *
 * @param list the list it is of
 * @param title its title in the reader's language
 * @param term the name that was recognised, in whichever language
 */
public record Match(CodeList list, String code, String title, String term) {}
