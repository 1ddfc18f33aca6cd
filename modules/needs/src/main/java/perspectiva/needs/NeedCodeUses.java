package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.CodeUses;

/** Needs use the codes of occupations and of skills. */
@ApplicationScoped
class NeedCodeUses implements CodeUses {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Use> usesOf(String list, List<String> codes) {
        return switch (list) {
            case "isco", "okz" ->
                uses(
                        "select n.form.occupation, count(n) from Need n where n.form.occupation in :codes group by n.form.occupation",
                        codes);
            case "skills", "esco_skills" ->
                uses("select s.skill, count(s) from NeedSkill s where s.skill in :codes group by s.skill", codes);
            default -> List.of();
        };
    }

    private List<Use> uses(String query, List<String> codes) {
        return entities.createQuery(query, Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(row -> new Use("needs.uses", (String) row[0], (Long) row[1]))
                .toList();
    }
}
