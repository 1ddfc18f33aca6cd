package perspectiva.needs.entity;

/** The class of working conditions as the special assessment found it (Federal Law 426-FZ, article 14). */
public enum WorkConditions implements Worded {
    OPTIMAL,
    PERMISSIBLE,
    HARMFUL,
    DANGEROUS
}
