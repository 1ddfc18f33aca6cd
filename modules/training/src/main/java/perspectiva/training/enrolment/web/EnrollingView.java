package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.web.CatalogueView;
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

    @Inject
    CatalogueView catalogue;

    private List<OpenSession> rows;
    private Map<Long, OpenSession> next;

    /** Whether the caller may be looking for a course; others have something else on their home page. */
    public boolean isLooking() {
        return !caller.isSignedIn() || caller.is(Role.PARTICIPANT);
    }

    /** The next of them. */
    public List<OpenSession> getRows() {
        if (rows == null) {
            rows = sessions.next(SHOWN);
        }
        return rows;
    }

    /** The next of a course that the catalogue shows; null when none takes people now. */
    public OpenSession next(long course) {
        if (next == null) {
            next = sessions.nextOf(
                    catalogue.getSlice().rows().stream().map(CourseRow::id).toList());
        }
        return next.get(course);
    }
}
