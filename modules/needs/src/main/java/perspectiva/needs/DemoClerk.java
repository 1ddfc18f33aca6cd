package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Organisation;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.needs.DemoLife.Step;
import perspectiva.needs.entity.JobseekerCount;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Caller;

/** Does what the people of the demonstration did, but writes no letters. */
@ApplicationScoped
@Transactional
class DemoClerk {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    Numbers numbers;

    @Inject
    CurrentCaller callers;

    @Inject
    NeedFigures figures;

    @Inject
    DemoSkills skills;

    long begin(Organisation employer, NeedForm form, Caller poster) {
        Need need = new Need(employer.id(), employer.shortName(), form, Source.PORTAL, poster);
        entities.persist(need);
        skills.ask(need);
        write(poster, need, "", "");
        return need.id();
    }

    void take(Step step, long id) {
        Need need = entities.find(Need.class, id);
        String before = need.stage();
        if (step.verifies()) {
            need.verify(step.by(), numbers.next(Needs.SERIES, Now.today().getYear()));
        } else {
            step.verb().accept(need);
        }
        write(step.by(), need, before, step.reason());
    }

    /** What the portal's own task would do at its first run: a town whose states move by themselves while it is looked at is no demonstration. */
    void takeDownIfOver(long id) {
        if (entities.find(Need.class, id).isOverdue()) {
            take(new Step(Now.instant(), DemoReasons.PORTAL, "", false, Need::expire), id);
        }
    }

    void count(LocalDate day, int registered) {
        entities.persist(new JobseekerCount(day, registered, "Центр занятости, сводка", figures.freePostsNow()));
    }

    private void write(Caller by, Need need, String before, String reason) {
        callers.as(by, () -> {
            journal.remember(need, before, reason);
            return null;
        });
    }
}
