package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.LearningOutcome;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.evaluation.entity.Remark;
import perspectiva.training.evaluation.entity.Tally;
import perspectiva.training.session.Teaching;
import perspectiva.training.session.entity.CourseSession;

/** Reads rounds of forms and what was counted in them. What a caller may see of lists is part of the query. */
@ApplicationScoped
@Transactional
class FormRows {

    /** Whether a round's figures are shown: what {@code Disclosure} says, with its {@code :least}. */
    static final String SHOWN = "(r.closed = 1 and (r.answered - r.onPaper >= :least or r.answered = r.onPaper"
            + " and r.answered >= :least) and (r.kind <> perspectiva.training.evaluation.entity.FormKind.SUPERVISOR"
            + " or r.organisations >= " + Disclosure.ORGANISATIONS + "))";

    private static final String ROW =
            """
            select new perspectiva.training.evaluation.FormRoundRow(r.id, r.sessionId, s.title, s.number, r.kind, r.opensAt,
                r.closesAt, r.closed, r.invited, r.answered, r.onPaper,
                r.organisations)
            from FormRound r join CourseSession s on s.id = r.sessionId where r.id in :ids""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Teaching teaching;

    private Where where(FormFilter filter, int least) {
        Where where = new Where();
        if (!teaching.isOfAll()) {
            where.and(
                    "r.sessionId in (select m.sessionId from Meeting m where m.trainerId = :own and m.planned = 1)",
                    "own",
                    teaching.own());
        }
        filter.kind().ifPresent(kind -> where.and("r.kind = :kind", "kind", kind));
        switch (filter.state()) {
            case "open" -> where.and("r.closed = :closed", "closed", 0);
            case "shown" -> where.and(SHOWN, "least", least);
            case "few" -> where.and("r.closed = 1 and not " + SHOWN, "least", least);
            default -> {
                // All of them.
            }
        }
        return where.andWords(
                "r.sessionId in (select s.id from CourseSession s where ", "s.soughtAs", filter.words(), ")");
    }

    /** The latest first unless another order is asked for. First which ones, which an index can say; then what they say. */
    Slice<FormRoundRow> page(FormFilter filter, int least, Paging paging) {
        Where where = where(filter, least);
        List<Long> ids = where.fill(entities.createQuery(
                        "select r.id from FormRound r" + where.clause() + " order by " + order(paging) + ", r.id desc",
                        Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = where.fill(entities.createQuery("select count(r) from FormRound r" + where.clause(), Long.class))
                .getSingleResult();
        return new Slice<>(ids.isEmpty() ? List.of() : read(ids), total, paging);
    }

    private static String order(Paging paging) {
        return paging.sort().equals("closes")
                ? "r.closesAt" + (paging.isDescending() ? " desc" : "")
                : "r.opensAt desc";
    }

    private List<FormRoundRow> read(List<Long> ids) {
        Map<Long, FormRoundRow> found = entities.createQuery(ROW, FormRoundRow.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .collect(Collectors.toMap(FormRoundRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * @throws Refused.NotFound for a trainer who has no meeting there, or none any more
     */
    void expectOwn(CourseSession session) {
        if (!teaching.isOfAll()
                && entities.createQuery(
                                        "select count(m) from Meeting m where m.sessionId = :session"
                                                + " and m.trainerId = :own and m.planned = 1",
                                        Long.class)
                                .setParameter("session", session.id())
                                .setParameter("own", teaching.own())
                                .getSingleResult()
                        == 0) {
            throw new Refused.NotFound();
        }
    }

    FormRound byId(long id) {
        FormRound round = entities.find(FormRound.class, id);
        if (round == null) {
            throw new Refused.NotFound();
        }
        return round;
    }

    /** For the caller alone until the transaction ends: answers of one round are counted one after the other. */
    FormRound held(long id) {
        FormRound round = entities.find(FormRound.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw new Refused.NotFound();
        }
        entities.refresh(round);
        return round;
    }

    /** Of a session, in the order of their levels. */
    List<FormRound> ofSession(long session) {
        return entities.createQuery(
                        "select r from FormRound r where r.sessionId = :session order by r.id", FormRound.class)
                .setParameter("session", session)
                .getResultStream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    Optional<FormRound> of(long session, FormKind kind) {
        return entities.createQuery(
                        "select r from FormRound r where r.sessionId = :session and r.kind = :kind", FormRound.class)
                .setParameter("session", session)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** What was asked first in the sessions of these rounds. */
    List<FormRound> before(List<FormRound> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from FormRound r where r.kind = :kind and r.sessionId in :sessions",
                                FormRound.class)
                        .setParameter("kind", FormKind.BEFORE)
                        .setParameter(
                                "sessions",
                                rounds.stream().map(FormRound::sessionId).toList())
                        .getResultList();
    }

    /** Whose link it is. */
    Optional<FormInvitation> invited(String token) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : entities.createQuery(
                                "select i from FormInvitation i where i.tokenHash = :hash or i.secondHash = :hash",
                                FormInvitation.class)
                        .setParameter("hash", Tokens.hash(token))
                        .getResultStream()
                        .findFirst();
    }

    CourseSession session(FormRound round) {
        return entities.find(CourseSession.class, round.sessionId());
    }

    List<FormItem> items(FormRound round) {
        return items(round.kind(), session(round).versionId());
    }

    List<FormItem> items(FormKind kind, long version) {
        return kind.items(entities.find(CourseVersion.class, version).syllabus().getOutcomes().stream()
                .map(LearningOutcome::getStatement)
                .toList());
    }

    /** As they are in the database now, for whoever holds the round. */
    List<Tally> heldTallies(FormRound round) {
        return entities.createQuery("select t from Tally t where t.roundId = :round", Tally.class)
                .setParameter("round", round.id())
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    List<Tally> tallies(Collection<Long> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : entities.createQuery("select t from Tally t where t.roundId in :rounds", Tally.class)
                        .setParameter("rounds", rounds)
                        .setHint("eclipselink.read-only", true)
                        .getResultList();
    }

    List<Remark> remarks(long round) {
        return entities.createQuery("select r from Remark r where r.roundId = :round", Remark.class)
                .setParameter("round", round)
                .getResultList();
    }
}
