package perspectiva.core.codes;

/**
 * A file as somebody brought it: a table, or a ZIP of tables.
 *
 * @param name its name, which ends in the language for ESCO: "skills_en.csv"
 */
public record BroughtFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public BroughtFile {
        // The end of a name says the language.
        name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
