package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;

/** Where people may begin to learn now, as the front page and the catalogue say it. */
@Named("trainingEnrollingView")
@RequestScoped
public class EnrollingView {

    private static final int SHOWN = 6;

    @Inject
    OpenSessions sessions;

    @Inject
    Caller caller;

    private List<OpenSession> all;
    private Map<Long, OpenSession> next;

    /** Whether the caller may be looking for a course; others have something else on their home page. */
    public boolean isLooking() {
        return !caller.isSignedIn() || caller.is(Role.PARTICIPANT);
    }

    /** The next of them. */
    public List<OpenSession> getRows() {
        return all().subList(0, Math.min(SHOWN, all().size()));
    }

    /** The next of a course; null when none takes people now. */
    public OpenSession next(long course) {
        if (next == null) {
            next = all().stream().collect(Collectors.toMap(OpenSession::course, one -> one, (first, later) -> first));
        }
        return next.get(course);
    }

    private List<OpenSession> all() {
        if (all == null) {
            all = sessions.all();
        }
        return all;
    }
}
