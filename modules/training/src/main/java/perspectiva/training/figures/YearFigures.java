package perspectiva.training.figures;

import java.util.List;

/**
 * The training of a year in figures.
 *
 * @param total all sessions that ended in the year, or those of one course
 * @param quarters by the quarter in which a session ended; empty when one course was asked for
 * @param courses by course, the most people first; empty when one course was asked for
 * @param groups by group of people; somebody may be in several, so they have no sum; all groups, or none when of none of them
 *     anything is told
 */
public record YearFigures(
        int year, FigureRow total, List<FigureRow> quarters, List<FigureRow> courses, List<GroupRow> groups) {

    public boolean isEmpty() {
        return total.tally().sessions() == 0;
    }

    /** Whether people and hours are told by quarter; if they are, they are of each. */
    public boolean isToldByQuarter() {
        return quarters.stream().allMatch(FigureRow::isStartedTold);
    }

    /** Whether it is told by quarter, too, how many completed and have their document. */
    public boolean isAllToldByQuarter() {
        return quarters.stream().allMatch(row -> row.isCompletedTold() && row.isCertifiedTold());
    }
}
