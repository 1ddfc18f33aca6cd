package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.training.assessment.MyResults;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.web.PlaceView;
import perspectiva.training.session.entity.SessionState;

/** A participant's own results in the shown course. */
@Named("trainingMyResultsView")
@RequestScoped
public class MyResultsView {

    @Inject
    MyResults results;

    @Inject
    PlaceView place;

    private Standing standing;

    /** Whether there is something to tell: the person learns there, or has learnt to the end. */
    public boolean isTelling() {
        Enrolment enrolment = place.getEnrolment();
        SessionState state = enrolment.session().state();
        return EnrolmentState.COMING.contains(enrolment.state()) && (state == SessionState.RUNNING || state.isTaught());
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = results.of(place.getEnrolment().id());
        }
        return standing;
    }
}
