package perspectiva.training.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** How far the people of a demonstration's session have come, as many of each as its own state lets it have. */
final class DemoPlan {

    private final CourseSession session;
    private final int place;
    private final List<EnrolmentState> states = new ArrayList<>();

    private DemoPlan(CourseSession session, int place) {
        this.session = session;
        this.place = place;
    }

    /**
     * @param place the session's place among all, for some variety
     * @param isWaiting whether it is over and nobody was judged yet
     */
    static List<EnrolmentState> of(CourseSession session, int place, boolean isWaiting) {
        DemoPlan plan = new DemoPlan(session, place);
        if (isWaiting) {
            plan.running();
            return plan.states;
        }
        switch (session.state()) {
            case COMPLETED, REPORTED, CLOSED -> plan.ended();
            case RUNNING -> plan.running();
            case CONFIRMED -> plan.confirmed();
            case ENROLLING -> plan.enrolling();
            case CANCELLED -> plan.add(session.seatsMin() / 2, EnrolmentState.WITHDRAWN);
            default -> {
                // Nobody may apply yet.
            }
        }
        return plan.states;
    }

    private void add(int count, EnrolmentState state) {
        states.addAll(Collections.nCopies(Math.max(0, count), state));
    }

    private int group() {
        return (session.seatsMin() + session.seatsMax()) / 2 - place % 2;
    }

    private void ended() {
        int failed = place % 3 == 0 ? 1 : 0;
        int gone = place % 4 == 0 ? 2 : 1;
        add(group() - failed - gone, EnrolmentState.COMPLETED);
        add(failed, EnrolmentState.FAILED);
        add(gone, EnrolmentState.DROPPED_OUT);
        add(1, EnrolmentState.WITHDRAWN);
        add(place % 3 == 1 ? 1 : 0, EnrolmentState.INELIGIBLE);
        add(place % 5 == 2 ? 1 : 0, EnrolmentState.TRANSFERRED);
    }

    private void running() {
        add(group() - 1, EnrolmentState.ATTENDING);
        add(1, EnrolmentState.DROPPED_OUT);
        add(1, EnrolmentState.WITHDRAWN);
    }

    private void confirmed() {
        add(Math.max(session.seatsMin(), group()), EnrolmentState.CONFIRMED);
        add(1, EnrolmentState.WITHDRAWN);
    }

    /** Most are full, so that people wait; in the others few have applied. */
    private void enrolling() {
        if (place % 3 != 2) {
            add(session.seatsMax() - 1, EnrolmentState.CONFIRMED);
            add(1, EnrolmentState.OFFERED);
            add(4, EnrolmentState.WAITLISTED);
        } else {
            add(session.seatsMin() / 2, EnrolmentState.CONFIRMED);
        }
        add(2, EnrolmentState.APPLIED);
        add(1, EnrolmentState.WITHDRAWN);
    }
}
