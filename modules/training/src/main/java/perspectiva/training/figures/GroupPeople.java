package perspectiva.training.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData;
import perspectiva.spi.ScheduledTask;
import perspectiva.spi.Subject;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.figures.entity.EnrolmentGroup;
import perspectiva.training.figures.entity.TargetGroup;

/** The groups somebody counts himself among: shown to the person, and gone as soon as the yes to them is. */
@ApplicationScoped
@Transactional
public class GroupPeople implements PersonalData, ScheduledTask {

    private static final String OF = "select e.id from Enrolment e where e.person.id = :person";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = entities.createQuery(
                        "select g, e from EnrolmentGroup g, Enrolment e where e.id = g.enrolmentId"
                                + " and e.person.id = :person order by g.id",
                        Object[].class)
                .setParameter("person", subject.person())
                .getResultStream()
                .map(row -> fact((EnrolmentGroup) row[0], (Enrolment) row[1]))
                .toList();
        return List.of(new Section("training.groups.data", facts));
    }

    private Fact fact(EnrolmentGroup one, Enrolment on) {
        String group =
                texts.text(caller.language(), "training.groups." + one.group().word());
        return new Fact(
                "training.groups.data.group", group + ", " + on.session().title());
    }

    @Override
    public void erase(Subject subject) {
        entities.createQuery("delete from EnrolmentGroup g where g.enrolmentId in (" + OF + ")")
                .setParameter("person", subject.person())
                .executeUpdate();
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    /** Figures leave them out at once; here they are destroyed. */
    @Override
    public void run() {
        entities.createQuery("delete from EnrolmentGroup g where not exists (select c.id from Consent c, Enrolment e"
                        + " where e.id = g.enrolmentId and c.person = e.person.id and c.purpose = :consent"
                        + " and c.withdrawnAt is null)")
                .setParameter("consent", TargetGroup.CONSENT)
                .executeUpdate();
        entities.createQuery(
                        "delete from EnrolmentGroup g where g.group = :disabled and not exists (select c.id from Consent c,"
                                + " Enrolment e where e.id = g.enrolmentId and c.person = e.person.id"
                                + " and c.purpose = :health and c.withdrawnAt is null)")
                .setParameter("disabled", TargetGroup.DISABLED)
                .setParameter("health", TargetGroup.HEALTH)
                .executeUpdate();
    }
}
