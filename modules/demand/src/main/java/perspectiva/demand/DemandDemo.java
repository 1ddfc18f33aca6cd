package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.demo.DemoAccount;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.core.records.History;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.demand.entity.Introduction;
import perspectiva.needs.BlindFilter;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.NeedEmployer;
import perspectiva.spi.Caller;
import perspectiva.spi.DemoRecords;
import perspectiva.spi.Role;

/** In the demonstration the training centre has asked two employers to meet: one is still to answer, one has agreed. */
@ApplicationScoped
public class DemandDemo implements DemoRecords {

    private static final String ASKED = "Бумкомбинат «Белый Плёс»";
    private static final String AGREED = "ЗМК «Ладный Пролёт»";
    private static final String SCHOOL = "Учебный центр «Перспектива»";
    private static final String OFFER =
            "Готовим по этой профессии за три месяца, практика нужна на производстве. Группа из восьми человек начнёт через месяц.";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    BlindNeeds needs;

    @Inject
    History history;

    @Inject
    CurrentCaller callers;

    @Inject
    DemoPeople people;

    @Override
    @Transactional
    public void load(int scale) {
        if (scale > 0) {
            return;
        }
        Caller trainer = somebody(Role.TRAINER, SCHOOL);
        begin(ASKED, trainer, Duration.ofDays(2));
        begin(AGREED, trainer, Duration.ofDays(9)).ifPresent(agreed -> {
            agreed.accept();
            write(agreed, somebody(Role.EMPLOYER, AGREED), "asked");
        });
    }

    private Optional<Introduction> begin(String employer, Caller trainer, Duration ago) {
        Organisation school = organisation(SCHOOL);
        return needs.board(BlindFilter.ALL, new Paging(1, 200, "", false)).rows().stream()
                .map(BlindNeed::key)
                .map(needs::employerOf)
                .filter(found -> found.name().equals(employer))
                .findFirst()
                .map(found -> asked(found, school, trainer, ago));
    }

    private Introduction asked(NeedEmployer employer, Organisation school, Caller trainer, Duration ago) {
        Now.use(Clock.fixed(Now.instant().minus(ago), Now.zone()));
        try {
            Introduction asked = new Introduction(employer, school, OFFER, trainer);
            entities.persist(asked);
            write(asked, trainer, "");
            return asked;
        } finally {
            Now.reset();
        }
    }

    private void write(Introduction introduction, Caller by, String before) {
        callers.as(by, () -> {
            history.changed(
                    Introductions.KIND,
                    introduction.id(),
                    before,
                    introduction.state().word(),
                    "");
            return null;
        });
    }

    private Organisation organisation(String name) {
        return entities.createQuery("select o from Organisation o where o.shortName = :name", Organisation.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private Caller somebody(Role role, String organisation) {
        List<DemoAccount> all = DemoAccounts.of(role);
        return people.caller(
                all.get(all.size() - 1), Optional.of(organisation(organisation).id()));
    }
}
