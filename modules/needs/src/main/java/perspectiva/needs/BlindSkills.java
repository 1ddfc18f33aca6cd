package perspectiva.needs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.codes.Skills;

/** The skills needs on the demand board ask for, as far as a list knows them: an employer's own words may name her. */
@ApplicationScoped
@Transactional
class BlindSkills {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Skills skills;

    /** By need, one query for all of them. A code no list has may be anything somebody wrote, and is not told. */
    Map<Long, List<BlindSkill>> of(Collection<Long> needs) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        """
                        select s.needId, s.skill, max(s.essential), min(s.place) as at from NeedSkill s
                        where s.needId in :needs and s.skill is not null group by s.needId, s.skill order by at""",
                        Object[].class)
                .setParameter("needs", Set.copyOf(needs))
                .getResultStream()
                .filter(row -> skills.isListed((String) row[1]))
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(row -> new BlindSkill((String) row[1], ((Number) row[2]).intValue() == 1), toList())));
    }
}
