package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.NotSame;
import perspectiva.needs.entity.Twins;

/** Finds the need that another may be the same as. Works in its caller's transaction. */
@ApplicationScoped
class TwinFinder {

    /** As many are looked at: an employer with more alive of one occupation looks itself. */
    private static final int MOST = 200;

    private static final Set<NeedState> ALIVE =
            EnumSet.of(NeedState.DRAFT, NeedState.VERIFIED, NeedState.PUBLISHED, NeedState.PARTLY_FILLED);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The oldest likely one that nobody has told apart from it; a draft that was not sent is nobody's concern yet. */
    Optional<Long> of(Need need) {
        Set<Long> apart = toldApart(need.id());
        return candidates(need).stream()
                .filter(other -> !other.id().equals(need.id()))
                .filter(other -> !other.isUnfinished())
                .filter(other -> !apart.contains(other.id()))
                .filter(other -> Twins.areLikely(need, other))
                .map(Need::id)
                .findFirst();
    }

    private List<Need> candidates(Need need) {
        return entities.createQuery(
                        """
                        select n from Need n where n.employerId = :employer and n.state in :alive and n.createdAt > :since
                        and (n.form.occupation = :occupation or n.form.occupation is null or :occupation = '')
                        order by n.id""",
                        Need.class)
                .setParameter("employer", need.employerId())
                .setParameter("alive", ALIVE)
                .setParameter("since", Now.instant().minus(Twins.APART))
                .setParameter(
                        "occupation",
                        Optional.ofNullable(need.form().getOccupation()).orElse(""))
                .setMaxResults(MOST)
                .getResultList();
    }

    private Set<Long> toldApart(long id) {
        return entities.createQuery("select s from NotSame s where s.lesser = :id or s.greater = :id", NotSame.class)
                .setParameter("id", id)
                .getResultStream()
                .map(pair -> pair.otherThan(id))
                .collect(Collectors.toSet());
    }
}
