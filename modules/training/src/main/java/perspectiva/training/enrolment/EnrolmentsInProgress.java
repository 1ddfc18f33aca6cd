package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import perspectiva.spi.InProgress;
import perspectiva.training.enrolment.entity.EnrolmentState;

/** People who would be left waiting if the module were switched off. */
@ApplicationScoped
public class EnrolmentsInProgress implements InProgress {

    @Inject
    EnrolmentCounts counts;

    @Override
    public List<Tally> tallies() {
        return List.of(
                new Tally("training.enrolment.inprogress.applied", counts.in(Set.of(EnrolmentState.APPLIED))),
                new Tally(
                        "training.enrolment.inprogress.waiting",
                        counts.in(Set.of(EnrolmentState.WAITLISTED, EnrolmentState.OFFERED))),
                new Tally(
                        "training.enrolment.inprogress.coming",
                        counts.in(Set.of(EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING))));
    }
}
