package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.spi.Caller;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Reader;

/** Courses in the search of the top bar: as records for those who may open them, to everybody else what is offered. */
@ApplicationScoped
@Transactional
public class CourseSearch implements Searchable {

    private static final String OFFICE = "office";
    private static final String EMPLOYER = "employer";
    private static final String TOWN = "town";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CourseRows rows;

    @Inject
    Readers readers;

    @Inject
    Occupations occupations;

    @Override
    public Class<?> record() {
        return Course.class;
    }

    @Override
    public List<Stamp> stamps(long after, int most) {
        return entities.createQuery(
                        "select new perspectiva.spi.Searchable.Stamp(c.id, c.version) from Course c where c.id > :after"
                                + " order by c.id",
                        Stamp.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SearchCard> cards(List<Long> ids) {
        Map<Long, List<CourseVersion>> versions = rows.versions(ids).stream()
                .collect(Collectors.groupingBy(version -> version.course().id()));
        return entities.createQuery("select c from Course c where c.id in :ids", Course.class)
                .setParameter("ids", ids)
                .getResultStream()
                .flatMap(course -> cards(course, versions.getOrDefault(course.id(), List.of())))
                .toList();
    }

    Stream<SearchCard> cards(Course course, List<CourseVersion> versions) {
        SearchCard record = card(course, "training.course.record", "/training/course?id=" + course.id())
                .readBy(readers(course, versions));
        return versions.stream().anyMatch(CourseVersion::isActive)
                ? Stream.of(
                        record,
                        card(course, "training.course.offered", "/training/offer?id=" + course.id())
                                .readBy(Set.of(TOWN))
                                .exceptFor(record.readers()))
                : Stream.of(record);
    }

    private SearchCard card(Course course, String kind, String address) {
        return SearchCard.of(course.id(), kind, course.title(), address)
                .hint(course.ownerName() + ", " + course.code())
                .body(course.summary())
                .aliases(course.occupations().stream().map(this::titles).collect(Collectors.joining(" ")));
    }

    private String titles(String occupation) {
        return String.join(
                " ",
                occupation,
                occupations.title(occupation, Identity.RUSSIAN),
                occupations.title(occupation, Locale.ENGLISH));
    }

    /** The same rule as {@link CourseVersion#isVisibleTo}, as words. */
    private static Set<String> readers(Course course, List<CourseVersion> versions) {
        String owner = owner(course.ownerId());
        return versions.stream().anyMatch(CourseVersion::isReviewed)
                ? Set.of(OFFICE, owner, EMPLOYER)
                : Set.of(OFFICE, owner);
    }

    @Override
    public Set<String> readsAs(Caller caller) {
        Reader reader = readers.of(caller);
        Set<String> words = new HashSet<>(Set.of(TOWN));
        if (reader.isOffice()) {
            words.add(OFFICE);
        }
        if (reader.isEmployer()) {
            words.add(EMPLOYER);
        }
        if (reader.institution() != 0) {
            words.add(owner(reader.institution()));
        }
        return words;
    }

    private static String owner(long institution) {
        return "owner " + institution;
    }
}
