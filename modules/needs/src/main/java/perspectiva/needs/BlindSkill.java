package perspectiva.needs;

/**
 * A skill trainers see.
 *
 * @param code of a list of skills, which has its titles
 * @param isEssential whether the job cannot be done without it; else it is welcome
 */
public record BlindSkill(String code, boolean isEssential) {}
