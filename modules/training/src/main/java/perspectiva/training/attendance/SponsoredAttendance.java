package perspectiva.training.attendance;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.Staff;

/**
 * How much those attended whom an organisation sent (domain guide, 2): the sum alone. Why somebody was not there may tell of
 * illness, and marks are the person's own affair.
 */
@Boundary
public class SponsoredAttendance {

    @Inject
    Staff staff;

    @Inject
    AttendanceRows rows;

    /** Of somebody the caller's organisation sent; others do not exist. */
    @AllowedTo({EMPLOYER, MEMBER})
    public AttendanceShare of(long enrolment) {
        long sent = staff.byId(enrolment).id();
        return rows.shares(List.of(sent)).getOrDefault(sent, AttendanceShare.NONE);
    }
}
