package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
                uses(
                        "training.course.uses",
                        "select o, count(c) from Course c join c.occupations o where o in :codes group by o",
                        codes);
            case "skills", "esco_skills" ->
                uses(
                        "training.version.uses",
                        "select o.skill, count(v) from CourseVersion v join v.outcomes o where o.skill in :codes group by o.skill",
                        codes);
            default -> List.of();
        };
    }

    private List<Use> uses(String key, String query, List<String> codes) {
        return entities.createQuery(query, Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(row -> new Use(key, (String) row[0], (Long) row[1]))
                .toList();
    }
}
