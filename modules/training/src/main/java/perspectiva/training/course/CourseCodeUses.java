package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import perspectiva.spi.CodeUses;

/** Courses use the codes of occupations, and their outcomes those of skills. */
@ApplicationScoped
class CourseCodeUses implements CodeUses {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Use> usesOf(String list, List<String> codes) {
        return switch (list) {
            case "isco", "okz" ->
                uses("training.course.uses", "select o from Course c join c.occupations o where o in :codes", codes);
            case "skills", "esco_skills" ->
                uses(
                        "training.version.uses",
                        "select o.skill from CourseVersion v join v.outcomes o where o.skill in :codes",
                        codes);
            default -> List.of();
        };
    }

    /** Counted here: beside an element of a collection with an order EclipseLink reads the place for the count. */
    private List<Use> uses(String key, String query, List<String> codes) {
        return entities
                .createQuery(query, String.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(used -> new Use(key, used.getKey(), used.getValue()))
                .toList();
    }
}
