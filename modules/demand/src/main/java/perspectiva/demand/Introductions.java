package perspectiva.demand;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.records.History;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.demand.entity.Introduction;
import perspectiva.demand.entity.IntroductionState;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.NeedEmployer;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Puts training institutions in touch with employers they do not know, if these agree. */
@Boundary
public class Introductions {

    /** What the history calls an introduction. */
    public static final String KIND = "demand.introduction";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    BlindNeeds needs;

    @Inject
    Organisations organisations;

    @Inject
    IntroductionLetters letters;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller portal;

    @Inject
    Caller caller;

    /** @param key the need's word on the board */
    @AllowedTo(TRAINER)
    public Introduction ask(String key, String message) {
        needs.byKey(key);
        NeedEmployer employer = portal.asPortal(() -> needs.employerOf(key));
        Organisation school = organisations.mine().orElseThrow(Refused.NotAllowed::new);
        // Two trainers of one institution who ask at once come one after the other.
        entities.find(Organisation.class, school.id(), LockModeType.PESSIMISTIC_WRITE);
        about(employer.needId(), school.id()).ifPresent(asked -> {
            throw new Refused("demand.refused.twice", asked.state().word());
        });
        Introduction introduction = new Introduction(employer, school, message, caller);
        entities.persist(introduction);
        entities.flush();
        write(introduction, "", "");
        letters.asked(introduction, employer);
        return introduction;
    }

    /** What the caller's institution asked about this need and did not take back; empty when it did not. */
    @AllowedTo({TRAINER, DIRECTOR})
    public Optional<Introduction> askedAbout(String key) {
        if (!caller.is(TRAINER) || caller.organisation().isEmpty()) {
            return Optional.empty();
        }
        NeedEmployer employer = portal.asPortal(() -> needs.employerOf(key));
        return about(employer.needId(), caller.organisation().get());
    }

    private Optional<Introduction> about(long need, long school) {
        return entities.createQuery(
                        "select i from Introduction i where i.needId = :need and i.schoolId = :school and i.state <> :not",
                        Introduction.class)
                .setParameter("need", need)
                .setParameter("school", school)
                .setParameter("not", IntroductionState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    /** Those the caller asked for or has to answer, the latest first. */
    @AllowedTo({TRAINER, EMPLOYER, MEMBER, DIRECTOR})
    public Slice<Introduction> list(DemandFilter filter, Paging paging) {
        Where where = filter.ofIntroductions(visible());
        Stream.of(IntroductionState.values())
                .filter(state -> state.word().equals(filter.state()))
                .forEach(state -> where.and("i.state = :state", "state", state));
        String which = " from Introduction i" + where.clause();
        List<Introduction> rows = where.fill(
                        entities.createQuery("select i" + which + " order by i.id desc", Introduction.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = where.fill(entities.createQuery("select count(i)" + which, Long.class))
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    /** How many wait for the caller's answer. */
    @AllowedTo({TRAINER, EMPLOYER, MEMBER, DIRECTOR})
    public long waiting() {
        if (!caller.isAny(EMPLOYER, MEMBER) || caller.organisation().isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "select count(i) from Introduction i where i.employerId = :own and i.state = :asked",
                        Long.class)
                .setParameter("own", caller.organisation().get())
                .setParameter("asked", IntroductionState.ASKED)
                .getSingleResult();
    }

    /** The same rule as {@link Introduction#isVisibleTo}, as part of a query. */
    private Where visible() {
        Where where = new Where();
        if (!caller.is(DIRECTOR)) {
            long own = caller.organisation().orElse(0L);
            where.and("(i.schoolId = :school or i.employerId = :employer)", "school", caller.is(TRAINER) ? own : 0L)
                    .values()
                    .put("employer", caller.isAny(EMPLOYER, MEMBER) ? own : 0L);
        }
        return where;
    }

    @AllowedTo({TRAINER, EMPLOYER, MEMBER, DIRECTOR})
    public Introduction byId(long id) {
        return visible(entities.find(Introduction.class, id));
    }

    /** Whose the need is; empty while the caller may not know. */
    @AllowedTo({TRAINER, EMPLOYER, MEMBER, DIRECTOR})
    public Optional<NeedEmployer> employerOf(long id) {
        Introduction introduction = byId(id);
        return introduction.isNamedTo(caller)
                ? Optional.of(portal.asPortal(() -> needs.employerOf(introduction.needId())))
                : Optional.empty();
    }

    @AllowedTo({EMPLOYER, MEMBER, DIRECTOR})
    public Introduction accept(long id, int version) {
        Introduction introduction = toAnswer(id, version);
        change(introduction, Introduction::accept, "");
        letters.accepted(introduction, portal.asPortal(() -> needs.employerOf(introduction.needId())));
        return introduction;
    }

    @AllowedTo({EMPLOYER, MEMBER, DIRECTOR})
    public Introduction decline(long id, int version, String reason) {
        Introduction introduction = toAnswer(id, version);
        change(introduction, one -> one.decline(reason), reason);
        letters.declined(introduction);
        return introduction;
    }

    @AllowedTo(TRAINER)
    public Introduction withdraw(long id, int version) {
        Introduction introduction = held(id, version);
        if (!introduction.isAskedBy(caller)) {
            throw new Refused.NotAllowed();
        }
        change(introduction, Introduction::withdraw, "");
        return introduction;
    }

    private void change(Introduction introduction, Consumer<Introduction> verb, String reason) {
        String before = introduction.state().word();
        verb.accept(introduction);
        entities.flush();
        write(introduction, before, reason);
    }

    private void write(Introduction introduction, String before, String reason) {
        history.changed(KIND, introduction.id(), before, introduction.state().word(), reason);
        audit.note("demand.audit." + introduction.state().word(), introduction.schoolName(), reason);
    }

    private Introduction toAnswer(long id, int version) {
        Introduction introduction = held(id, version);
        if (!introduction.isAnsweredBy(caller)) {
            throw new Refused.NotAllowed();
        }
        return introduction;
    }

    private Introduction held(long id, int version) {
        Introduction introduction = visible(entities.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (introduction.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return introduction;
    }

    private Introduction visible(Introduction introduction) {
        if (introduction == null || !introduction.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        return introduction;
    }
}
