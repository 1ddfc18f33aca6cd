package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Reader;

/** Reads lists of courses, four queries a page. What a reader may see is part of every query. */
@ApplicationScoped
@Transactional
class CourseRows {

    /** The columns a list may be sorted by, by their words in the address. */
    static final Map<String, String> SORTS =
            Map.of("title", "c.soughtAs", "code", "c.code", "owner", "c.ownerName", "kind", "c.kind");

    private static final String HOURS = "coalesce(v.terms.theoryHours, 0) + coalesce(v.terms.practiceHours, 0)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** What the reader may know of what is wanted, by title unless another order is asked for. */
    Slice<CourseRow> page(CourseFilter filter, Paging paging, Reader reader) {
        CourseConditions wanted = CourseConditions.visibleTo(reader, filter);
        String order = SORTS.getOrDefault(paging.sort(), "c.soughtAs") + downwards(paging);
        List<Long> ids = ids("select c.id from Course c", wanted, order, paging);
        return new Slice<>(rows(ids, reader), count("from Course c", wanted), paging);
    }

    /** What is offered to everybody: each course with its active version alone. */
    Slice<CourseRow> offered(CourseFilter filter, Paging paging) {
        CourseConditions wanted = CourseConditions.offered(filter);
        String order = (paging.sort().equals("hours") ? HOURS : "c.soughtAs") + downwards(paging);
        List<Long> ids = ids("select c.id from Course c, CourseVersion v", wanted, order, paging);
        Map<Long, List<VersionLine>> active = versions(ids).stream()
                .filter(CourseVersion::isActive)
                .map(VersionLine::of)
                .collect(Collectors.groupingBy(VersionLine::courseId));
        return new Slice<>(rows(ids, active), count("from Course c, CourseVersion v", wanted), paging);
    }

    private static String downwards(Paging paging) {
        return paging.isDescending() && !paging.sort().isEmpty() ? " desc" : "";
    }

    private List<Long> ids(String query, CourseConditions wanted, String order, Paging paging) {
        return wanted.fill(entities.createQuery(query + wanted.clause() + " order by " + order + ", c.id", Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    private long count(String from, CourseConditions wanted) {
        return wanted.fill(entities.createQuery("select count(c) " + from + wanted.clause(), Long.class))
                .getSingleResult();
    }

    private List<CourseRow> rows(List<Long> ids, Reader reader) {
        Map<Long, List<VersionLine>> known = versions(ids).stream()
                .filter(version -> version.isVisibleTo(reader))
                .map(VersionLine::of)
                .collect(Collectors.groupingBy(VersionLine::courseId));
        return rows(ids, known);
    }

    /** In the order of the ids; one that was taken away meanwhile is left out. */
    private List<CourseRow> rows(List<Long> ids, Map<Long, List<VersionLine>> versions) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Course> found = entities.createQuery("select c from Course c where c.id in :ids", Course.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Course::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(course -> new CourseRow(course, versions.getOrDefault(course.id(), List.of())))
                .toList();
    }

    /** All versions of these courses, of each the latest first. */
    List<CourseVersion> versions(Collection<Long> courses) {
        return courses.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from CourseVersion v where v.course.id in :courses order by v.number desc, v.id",
                                CourseVersion.class)
                        .setParameter("courses", Set.copyOf(courses))
                        .getResultList();
    }

    /** The version of a course that is offered. */
    Optional<CourseVersion> active(long course) {
        return entities.createQuery(
                        "select v from CourseVersion v where v.course.id = :course and v.activeSlot = 0",
                        CourseVersion.class)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    /** What is offered, the latest first. */
    List<CourseVersion> latest(int most) {
        return entities.createQuery(
                        "select v from CourseVersion v where v.activeSlot = 0 order by v.since desc, v.id desc",
                        CourseVersion.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many courses have a version in this stage that the reader may know. */
    long tally(String stage, Reader reader) {
        return count("from Course c", CourseConditions.visibleTo(reader, CourseFilter.ALL.withStage(stage)));
    }
}
