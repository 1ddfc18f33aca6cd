package perspectiva.core.codes;

/**
 * A file as somebody brought it: a table, or a ZIP of tables.
 *
 * @param name its name, which ends in the language for ESCO: "skills_en.csv"
 */
public record BroughtFile(String name, byte[] content) {}
