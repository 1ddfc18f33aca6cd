package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.training.course.entity.VersionTerms;

/** How much of a course one must attend to pass, in percent of the hours, as its version says. */
@ApplicationScoped
@Transactional
public class PassMarks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public int ofVersion(long version) {
        return ofVersions(List.of(version)).get(version);
    }

    Map<Long, Integer> ofVersions(Collection<Long> versions) {
        Map<Long, Integer> needed = new HashMap<>();
        versions.forEach(version -> needed.put(version, VersionTerms.USUAL_ATTENDANCE));
        if (!versions.isEmpty()) {
            entities.createQuery(
                            "select v.id, v.terms.attendancePercent from CourseVersion v where v.id in :versions"
                                    + " and v.terms.attendancePercent is not null",
                            Object[].class)
                    .setParameter("versions", versions)
                    .getResultStream()
                    .forEach(row -> needed.put((Long) row[0], (Integer) row[1]));
        }
        return needed;
    }
}
