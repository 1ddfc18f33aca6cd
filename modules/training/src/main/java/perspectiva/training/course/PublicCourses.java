package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.PublicRecord;
import perspectiva.spi.PublicRecords;

/** Tells search engines of the courses that are offered now. */
@ApplicationScoped
public class PublicCourses implements PublicRecords {

    @Inject
    CourseRows rows;

    @Override
    public List<PublicRecord> latest(int limit) {
        return rows.latest(limit).stream()
                .map(version -> new PublicRecord(
                        "/training/offer?id=" + version.course().id(),
                        version.since().atZone(Now.zone()).toLocalDate()))
                .toList();
    }
}
