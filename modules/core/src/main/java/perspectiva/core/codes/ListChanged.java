package perspectiva.core.codes;

/** Another edition of the list is in force, or a word for one of its codes was learnt. */
public record ListChanged(CodeList list) {}
