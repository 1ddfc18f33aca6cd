package perspectiva.training.course;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseForm;
import perspectiva.training.course.entity.Reader;

/** The catalogue of courses, as those who keep it, approve of it and read it see it. */
@Boundary
public class Courses {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CourseRows rows;

    @Inject
    Readers readers;

    @Inject
    Occupations occupations;

    @Inject
    CourseJournal journal;

    @Inject
    Caller caller;

    @AllowedTo({DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL})
    public Slice<CourseRow> list(CourseFilter filter, Paging paging) {
        return rows.page(filter, paging, readers.current());
    }

    /** With the versions the caller may know; who keeps the course knows it before it has one. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL})
    public CourseRow byId(long id) {
        Course course = found(id);
        Reader reader = readers.current();
        List<VersionLine> known = rows.versions(List.of(id)).stream()
                .filter(version -> version.isVisibleTo(reader))
                .map(VersionLine::of)
                .toList();
        if (known.isEmpty() && !reader.isOffice() && !course.isKeptBy(caller)) {
            throw new Refused.NotFound();
        }
        course.occupations();
        return new CourseRow(course, known);
    }

    /** The directorate registers courses of any institution, an institution's representatives those of their own. */
    @AllowedTo({DIRECTOR, MEMBER})
    public Course register(CourseForm form) {
        Course course = new Course(form, owner(form));
        refuseUnlisted(form);
        refuseNamesake(form, 0);
        entities.persist(course);
        flush();
        journal.registered(course);
        return course;
    }

    /** @param version the version the form was opened with */
    @AllowedTo({DIRECTOR, MEMBER})
    public Course amend(long id, int version, CourseForm form) {
        Course course = found(id);
        if (!course.isKeptBy(caller)) {
            throw new Refused.NotFound();
        }
        if (course.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        boolean isSettled = rows.versions(List.of(id)).stream().anyMatch(one -> one.round() > 0);
        course.amend(form, owner(form), isSettled);
        refuseUnlisted(form);
        refuseNamesake(form, id);
        flush();
        journal.amended(course);
        return course;
    }

    @AllowedTo({DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL})
    public boolean mayRegister() {
        return readers.current().mayRegister();
    }

    /** The institutions a course may belong to, by name: for others than the directorate their own alone. */
    @AllowedTo({DIRECTOR, MEMBER})
    public List<Organisation> owners() {
        return entities.createQuery(
                        """
                        select o from Organisation o where o.kind = :kind and o.state = :active
                        and (1 = :all or o.id = :own) order by o.soughtAs, o.id""",
                        Organisation.class)
                .setParameter("kind", Organisation.Kind.TRAINING_INSTITUTION)
                .setParameter("active", Organisation.State.ACTIVE)
                .setParameter("all", caller.is(DIRECTOR) ? 1 : 0)
                .setParameter("own", caller.organisation().orElse(0L))
                .getResultList();
    }

    private Organisation owner(CourseForm form) {
        if (form.getOwner() == null) {
            return null;
        }
        if (!caller.is(DIRECTOR) && !caller.actsFor(form.getOwner())) {
            throw new Refused.NotAllowed();
        }
        return entities.find(Organisation.class, form.getOwner());
    }

    private void refuseUnlisted(CourseForm form) {
        if (!form.getOccupations().stream()
                .allMatch(code -> occupations.byCode(code).isPresent())) {
            throw new Refused("training.course.refused.occupation").at("occupation");
        }
    }

    private void refuseNamesake(CourseForm form, long except) {
        entities.createQuery("select c.title from Course c where c.code = :code and c.id <> :except", String.class)
                .setParameter("code", Course.tidyCode(form.getCode()))
                .setParameter("except", except)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("training.course.refused.taken", other).at("code");
                });
    }

    /** The database knows when somebody else took the code at this moment. */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException takenMeanwhile) {
            throw new Refused.ChangedMeanwhile();
        }
    }

    private Course found(long id) {
        Course course = entities.find(Course.class, id);
        if (course == null) {
            throw new Refused.NotFound();
        }
        return course;
    }
}
