package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.attendance.AttendanceBook;
import perspectiva.training.attendance.entity.AttendanceShare;

/** How much the people of one session attended, for its roster. */
@Named("trainingSharesView")
@RequestScoped
public class SharesView {

    @Inject
    AttendanceBook book;

    @Inject
    Caller caller;

    private Map<Long, AttendanceShare> shares;

    /** Empty for whoever has no mark yet, and where the caller keeps no attendance book. */
    public String percentOf(long session, long enrolment) {
        if (shares == null) {
            shares = caller.isAny(Role.DIRECTOR, Role.TRAINER) ? book.shares(session) : Map.of();
        }
        AttendanceShare share = shares.get(enrolment);
        return share == null ? "" : share.percent() + " %";
    }
}
