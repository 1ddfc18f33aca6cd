package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.training.attendance.SponsoredAttendance;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.web.SentView;

/** How much somebody attended whom the reader's organisation sent, on the page about this person. */
@Named("trainingSponsoredView")
@RequestScoped
public class SponsoredView {

    @Inject
    SponsoredAttendance attendance;

    @Inject
    SentView sent;

    private AttendanceShare share;

    /** Whether the person learns, or has learnt. */
    public boolean isTelling() {
        EnrolmentState state = sent.getEnrolment().state();
        return EnrolmentState.COMING.contains(state) && state != EnrolmentState.CONFIRMED
                || state == EnrolmentState.DROPPED_OUT;
    }

    public AttendanceShare getShare() {
        if (share == null) {
            share = attendance.of(sent.getEnrolment().id());
        }
        return share;
    }
}
