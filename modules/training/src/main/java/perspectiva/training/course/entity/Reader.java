package perspectiva.training.course.entity;

import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/**
 * Who looks at courses.
 *
 * @param speaksForEmployer whether the organisation the caller acts for employs people and does not teach
 */
public record Reader(Caller caller, boolean speaksForEmployer) {

    /** Whether the caller reads everything: the directorate, the Board and the Council. */
    public boolean isOffice() {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL);
    }

    /** Whether the caller reads what a methodist has found good, since employers are asked about it. */
    public boolean isEmployer() {
        return speaksForEmployer && caller.isAny(Role.EMPLOYER, Role.MEMBER);
    }

    /** Whether the caller may register courses: the directorate, and representatives of an institution that teaches. */
    public boolean mayRegister() {
        boolean teaches = !speaksForEmployer && caller.organisation().isPresent();
        return caller.is(Role.DIRECTOR) || caller.is(Role.MEMBER) && teaches;
    }

    /** The institution whose courses the caller keeps; nought when there is none. */
    public long institution() {
        return caller.isAny(Role.TRAINER, Role.MEMBER) ? caller.organisation().orElse(0L) : 0L;
    }
}
