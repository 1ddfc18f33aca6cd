package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** People who said on behalf of an employer what it commits itself to: shown to them, and erased with them. */
@ApplicationScoped
public class CommitmentPeople implements PersonalData {

    /** How many are named one by one. */
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = entities.createQuery(
                        """
                        select g.number, c.employerName from Commitment c, DemandGroup g
                        where g.id = c.groupId and c.saidBy = :name order by c.id desc""",
                        Object[].class)
                .setParameter("name", subject.name())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new Fact("demand.data.commitment", row[0] + ", " + row[1]))
                .toList();
        return List.of(new Section("demand.data.commitments", facts));
    }

    @Override
    public void erase(Subject subject) {
        entities.createQuery("update Commitment c set c.saidBy = :nobody where c.saidBy = :name")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("name", subject.name())
                .executeUpdate();
    }
}
