package perspectiva.training.session;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.Trainer;

/** The people who teach courses. */
@Boundary
public class Trainers {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MeetingRows meetings;

    @Inject
    Audit audit;

    /** Those whose names contain what was typed, those who teach first. */
    @AllowedTo(DIRECTOR)
    public Slice<Trainer> list(String typed, Paging paging) {
        List<Trainer> found = entities.createQuery(
                        "select t from Trainer t join fetch t.person p where p.soughtAs like :typed"
                                + " order by t.active desc, p.soughtAs, t.id",
                        Trainer.class)
                .setParameter("typed", Typed.pattern(typed))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery(
                        "select count(t) from Trainer t where t.person.soughtAs like :typed", Long.class)
                .setParameter("typed", Typed.pattern(typed))
                .getSingleResult();
        return new Slice<>(found, total, paging);
    }

    /** Those who teach, by name. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public List<Trainer> active() {
        return entities.createQuery(
                        "select t from Trainer t join fetch t.person p where t.active = 1 order by p.soughtAs",
                        Trainer.class)
                .getResultList();
    }

    @AllowedTo(DIRECTOR)
    public Trainer byId(long id) {
        Trainer trainer = entities.find(Trainer.class, id);
        if (trainer == null) {
            throw new Refused.NotFound();
        }
        return trainer;
    }

    /**
     * @param personId somebody the partnership knows; refused when there is none or the person is a trainer already
     * @param recordCheckedOn null when nobody has checked it
     */
    @AllowedTo(DIRECTOR)
    public Trainer register(Long personId, String qualifications, LocalDate recordCheckedOn) {
        Person person = personId == null ? null : entities.find(Person.class, personId);
        if (person == null || person.isErased()) {
            throw new Refused("training.trainer.refused.person").at("person_input");
        }
        Trainer trainer = new Trainer(person, qualifications, recordCheckedOn);
        try {
            entities.persist(trainer);
            entities.flush();
        } catch (PersistenceException taken) {
            throw new Refused("training.trainer.refused.twice", person.displayName()).at("person_input");
        }
        audit.note("training.trainer.audit.registered", trainer.name(), "");
        return trainer;
    }

    /** @param version as it was when the caller opened it */
    @AllowedTo(DIRECTOR)
    public Trainer amend(long id, int version, String qualifications, LocalDate recordCheckedOn) {
        Trainer trainer = opened(id, version);
        trainer.amend(qualifications, recordCheckedOn);
        audit.note("training.trainer.audit.amended", trainer.name(), "");
        return trainer;
    }

    /** Teaches here no more; not while something is planned with the person. */
    @AllowedTo(DIRECTOR)
    public Trainer retire(long id, int version) {
        Trainer trainer = opened(id, version);
        if (meetings.hasAhead("trainerId", id)) {
            throw new Refused("training.trainer.refused.used");
        }
        trainer.retire();
        audit.note("training.trainer.audit.retired", trainer.name(), "");
        return trainer;
    }

    @AllowedTo(DIRECTOR)
    public Trainer reopen(long id, int version) {
        Trainer trainer = opened(id, version);
        trainer.reopen();
        audit.note("training.trainer.audit.reopened", trainer.name(), "");
        return trainer;
    }

    private Trainer opened(long id, int version) {
        Trainer trainer = entities.find(Trainer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (trainer == null) {
            throw new Refused.NotFound();
        }
        if (trainer.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return trainer;
    }
}
