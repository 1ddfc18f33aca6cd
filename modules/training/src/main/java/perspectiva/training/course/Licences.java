package perspectiva.training.course;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Licence;

/** Educational licences of institutions, as the directorate has seen them in the public register. */
@Boundary
public class Licences {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /** By institution, of each the latest first. */
    @AllowedTo(DIRECTOR)
    public List<Licence> all() {
        return entities.createQuery(
                        "select distinct l from Licence l left join fetch l.kinds order by l.institutionName, l.validFrom desc, l.id",
                        Licence.class)
                .getResultList();
    }

    /** Whether the institution may teach courses of this kind on this day. */
    @AllowedTo(DIRECTOR)
    public boolean covers(long institution, CourseKind kind, LocalDate day) {
        return entities.createQuery("select l from Licence l where l.institutionId = :institution", Licence.class)
                .setParameter("institution", institution)
                .getResultStream()
                .anyMatch(licence -> licence.covers(kind, day));
    }

    @AllowedTo(DIRECTOR)
    public Licence add(Long institution, String number, LocalDate validFrom, Collection<CourseKind> kinds) {
        Organisation holder = institution == null ? null : entities.find(Organisation.class, institution);
        Licence licence = new Licence(holder, number, validFrom, kinds);
        boolean isTaken = all().stream()
                .anyMatch(other ->
                        other.institutionId() == holder.id() && other.number().equalsIgnoreCase(Typed.tidy(number)));
        if (isTaken) {
            throw new Refused("training.licences.refused.taken", holder.shortName()).at("number");
        }
        entities.persist(licence);
        audit.note("training.licences.audit.added", licence.institutionName(), licence.number());
        return licence;
    }

    /** @param last the last day on which it holds */
    @AllowedTo(DIRECTOR)
    public Licence end(long id, LocalDate last) {
        Licence licence = entities.find(Licence.class, id);
        if (licence == null) {
            throw new Refused.NotFound();
        }
        licence.end(last);
        audit.note("training.licences.audit.ended", licence.institutionName(), licence.number() + ", " + last);
        return licence;
    }
}
