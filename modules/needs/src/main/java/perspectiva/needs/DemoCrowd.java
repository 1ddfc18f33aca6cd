package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Source;

/** As many needs as a measurement wants: true to the rules, without anybody's history, in numbers of a series of their own. */
@ApplicationScoped
class DemoCrowd {

    private static final int PORTION = 2000;
    private static final int DAYS = 730;
    private static final int VALID_DAYS = 60;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Transactional
    void load(int wanted, List<Organisation> employers) {
        Random random = new Random(2001);
        List<DemoJob> jobs = DemoJob.all();
        Instant now = Now.instant();
        try {
            for (int index = 0; index < wanted; index++) {
                Instant begin = now.minus(Duration.ofMinutes((long) (DAYS * 1440L * (1 - (double) index / wanted))));
                Now.use(Clock.fixed(begin, Now.zone()));
                DemoJob job = jobs.get(random.nextInt(jobs.size()));
                entities.persist(need(job, employers.get(random.nextInt(employers.size())), index, now, random));
                if (index % PORTION == PORTION - 1) {
                    entities.flush();
                    entities.clear();
                }
            }
        } finally {
            Now.reset();
        }
    }

    private static Need need(DemoJob job, Organisation employer, int index, Instant now, Random random) {
        int posts = 1 + random.nextInt(9);
        var form = DemoLife.form(job, posts, Now.today(), employer.settlement(), random);
        form.setNameWithheld(index % 7 == 3);
        form.setNamedToTrainers(index % 5 == 1);
        Need need = new Need(employer.id(), employer.shortName(), form, Source.IMPORT, Identity.portal());
        if (random.nextInt(100) < 3) {
            return need;
        }
        need.submit();
        if (random.nextInt(100) < 2) {
            return need;
        }
        need.verify(Identity.portal(), "И-%d-%06d".formatted(Now.today().getYear(), index + 1));
        need.publish(VALID_DAYS);
        boolean isOver = Duration.between(Now.instant(), now).toDays() > VALID_DAYS;
        if (isOver && random.nextInt(100) < 20) {
            Now.use(Clock.fixed(Now.instant().plus(Duration.ofDays(VALID_DAYS + 1L)), Now.zone()));
            need.expire();
        } else if (isOver || random.nextBoolean()) {
            need.fill(isOver ? posts : random.nextInt(posts));
        }
        return need;
    }
}
