package perspectiva.needs;

/**
 * How much one occupation is wanted now.
 *
 * @param occupation the code
 * @param needs open ones
 * @param people still wanted by all of them
 */
public record OccupationTally(String occupation, long needs, long people) {}
