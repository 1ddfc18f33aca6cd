package perspectiva.training.attendance.entity;

/**
 * How much of what was taught somebody attended: lesson units attended of lesson units held. Held is what has a mark; a
 * meeting without one speaks neither for nor against the person. An excused absence says why somebody was not there, and does
 * not count as attendance: the document certifies hours that were really taught to the person (domain guide, 7).
 *
 * @param attended lesson units the person was there
 * @param held lesson units of the meetings that have a mark
 * @param excused of these, lesson units missed for a reason
 */
public record AttendanceShare(long attended, long held, long excused) {

    public static final AttendanceShare NONE = new AttendanceShare(0, 0, 0);

    private static final int WHOLE = 100;

    public AttendanceShare plus(AttendanceShare other) {
        return new AttendanceShare(attended + other.attended, held + other.held, excused + other.excused);
    }

    /** In percent, from 0 to 100, never rounded up: 74.9 is not yet 75. Nought before the first mark. */
    public int percent() {
        return held == 0 ? 0 : (int) (attended * WHOLE / held);
    }

    /** Whether that is enough, and something to judge by is there. */
    public boolean isAtLeast(int percent) {
        return held > 0 && attended * WHOLE >= held * percent;
    }

    /** Whether nothing was marked yet. */
    public boolean isUnknown() {
        return held == 0;
    }
}
