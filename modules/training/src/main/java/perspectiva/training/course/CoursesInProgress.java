package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.spi.InProgress;
import perspectiva.training.course.entity.Reader;

/** What would be left waiting if the module were switched off: versions on their way, and the public catalogue. */
@ApplicationScoped
public class CoursesInProgress implements InProgress {

    private static final Reader PORTAL = new Reader(Identity.portal(), false);

    @Inject
    CourseRows rows;

    @Override
    public List<Tally> tallies() {
        return Stream.of("draft", "methodological_review", "reviewed", "employer_validated", "active")
                .map(stage -> new Tally("training.version.inprogress." + stage, rows.tally(stage, PORTAL)))
                .toList();
    }
}
