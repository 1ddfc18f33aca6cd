package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.session.web.SessionView;

/** The people of the session that is shown, for the office and its trainers. */
@Named("trainingRosterView")
@RequestScoped
public class RosterView {

    @Inject
    Enrolments enrolments;

    @Inject
    SessionView session;

    @Inject
    Caller caller;

    private List<EnrolmentRow> rows;

    /** The board and the Council read how many there are, not who. */
    public boolean isReading() {
        return caller.isAny(Role.DIRECTOR, Role.TRAINER);
    }

    /** Those who have a seat first, then those who wait and apply, then the others, each by name. */
    public List<EnrolmentRow> getRows() {
        if (rows == null) {
            rows = enrolments.roster(session.getSession().id()).stream()
                    .sorted(Comparator.comparingInt(RosterView::rank))
                    .toList();
        }
        return rows;
    }

    private static int rank(EnrolmentRow row) {
        return row.state().takesSeat() ? 0 : row.state().isLive() ? 1 : 2;
    }

    public long getSeated() {
        return getRows().stream().filter(row -> row.state().takesSeat()).count();
    }

    public long getWaiting() {
        return getRows().stream()
                .filter(row -> row.state() == EnrolmentState.WAITLISTED)
                .count();
    }

    /** Whether so many wait that another group is worth it. */
    public boolean isEnoughForAnother() {
        return getWaiting() >= session.getSession().seatsMin();
    }

    /** Whether people still wait for their result. */
    public boolean isToJudge() {
        return caller.is(Role.DIRECTOR)
                && session.getSession().state().isTaught()
                && getRows().stream().anyMatch(row -> row.state() == EnrolmentState.ATTENDING);
    }

    /** Whether somebody can still be entered. */
    public boolean isOpen() {
        return caller.is(Role.DIRECTOR) && EntryRules.isOpen(session.getSession());
    }
}
