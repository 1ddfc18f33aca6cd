package perspectiva.training.course;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.HoursFloor;

/** The fewest hours courses must have, by kind and day. */
@Boundary
public class HoursFloors {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /** By kind, of each the latest first. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER, BOARD, COUNCIL})
    public List<HoursFloor> all() {
        return entities.createQuery(
                        "select f from HoursFloor f order by f.kind, f.validFrom desc, f.id", HoursFloor.class)
                .getResultList();
    }

    /** Academic hours that a course of this kind must have at least if it is valid from this day; nought when no law says so. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER, BOARD, COUNCIL})
    public int fewest(CourseKind kind, LocalDate day) {
        return entities.createQuery(
                        "select f from HoursFloor f where f.kind = :kind and f.validFrom <= :day order by f.validFrom desc",
                        HoursFloor.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(HoursFloor::hours)
                .orElse(0);
    }

    /** From its day on it holds; versions sent before keep what they were measured by. */
    @AllowedTo(DIRECTOR)
    public HoursFloor add(CourseKind kind, Integer hours, LocalDate validFrom, String source) {
        HoursFloor floor = new HoursFloor(kind, hours, validFrom, source);
        boolean isTaken = all().stream()
                .anyMatch(other -> other.kind() == kind && other.validFrom().equals(validFrom));
        if (isTaken) {
            throw new Refused("training.hours.refused.taken").at("validFrom");
        }
        entities.persist(floor);
        audit.note("training.hours.audit.added", kind.word(), hours + ", " + validFrom);
        return floor;
    }
}
