package perspectiva.training.figures;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.audit.Audit;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.figures.entity.EnrolmentGroup;
import perspectiva.training.figures.entity.EnrolmentGroup.SaidBy;
import perspectiva.training.figures.entity.TargetGroup;

/** Whom people count themselves among: said by themselves, or by the office from what they signed, and only with their yes. */
@Boundary
public class Groups {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MyCourses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Audit audit;

    @AllowedTo(PARTICIPANT)
    public Set<TargetGroup> mine(long enrolment) {
        return of(courses.byId(enrolment));
    }

    @AllowedTo(PARTICIPANT)
    public void declareMine(long enrolment, Collection<TargetGroup> said) {
        declare(courses.byId(enrolment), said, SaidBy.SELF);
    }

    @AllowedTo(DIRECTOR)
    public Set<TargetGroup> of(long enrolment) {
        return of(enrolments.byId(enrolment));
    }

    @AllowedTo(DIRECTOR)
    public void declare(long enrolment, Collection<TargetGroup> said) {
        declare(enrolments.byId(enrolment), said, SaidBy.OFFICE);
    }

    /** Whether the person said yes to being counted. */
    @AllowedTo({PARTICIPANT, DIRECTOR})
    public boolean isAgreed(Enrolment enrolment) {
        return isGiven(enrolment.person().id(), TargetGroup.CONSENT);
    }

    private Set<TargetGroup> of(Enrolment enrolment) {
        return entities.createQuery(
                        "select g.group from EnrolmentGroup g where g.enrolmentId = :enrolment", TargetGroup.class)
                .setParameter("enrolment", enrolment.id())
                .getResultStream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetGroup.class)));
    }

    /** Which groups it are is nobody's to read in a log. */
    private void declare(Enrolment enrolment, Collection<TargetGroup> said, SaidBy by) {
        entities.find(Enrolment.class, enrolment.id(), LockModeType.PESSIMISTIC_WRITE);
        Set<TargetGroup> wanted = EnumSet.noneOf(TargetGroup.class);
        wanted.addAll(said);
        expectYes(enrolment.person().id(), wanted);
        Set<TargetGroup> known = of(enrolment);
        if (known.equals(wanted)) {
            return;
        }
        entities.createQuery("delete from EnrolmentGroup g where g.enrolmentId = :enrolment")
                .setParameter("enrolment", enrolment.id())
                .executeUpdate();
        wanted.forEach(group -> entities.persist(new EnrolmentGroup(enrolment.id(), group, by)));
        entities.flush();
        audit.note(
                "training.groups.audit",
                enrolment.person().displayName(),
                enrolment.session().title());
    }

    private void expectYes(long person, Set<TargetGroup> wanted) {
        if (!wanted.isEmpty() && !isGiven(person, TargetGroup.CONSENT)) {
            throw new Refused("training.groups.refused.consent").at("groups");
        }
        if (wanted.stream().anyMatch(TargetGroup::isOfHealth) && !isGiven(person, TargetGroup.HEALTH)) {
            throw new Refused("training.groups.refused.health").at("groups");
        }
    }

    private boolean isGiven(long person, String purpose) {
        return entities.createQuery(
                                "select count(c) from Consent c where c.person = :person and c.purpose = :purpose"
                                        + " and c.withdrawnAt is null",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("purpose", purpose)
                        .getSingleResult()
                > 0;
    }
}
