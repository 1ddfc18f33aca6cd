package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** What is to be done about forms, in steps of one transaction each. */
@ApplicationScoped
@Transactional
class EvaluationSteps {

    private static final Set<SessionState> BEGINNING = EnumSet.of(SessionState.CONFIRMED, SessionState.RUNNING);

    private static final Set<SessionState> TAUGHT =
            EnumSet.of(SessionState.RUNNING, SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    private static final String ATTENDED =
            " and exists (select a.id from AttendanceMark a where a.enrolmentId = e.id and a.units > 0)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormRows rows;

    @Inject
    AnswerCount count;

    @Inject
    EvaluationSettings settings;

    @Inject
    EvaluationLetters letters;

    /** The sessions about which a form may be open today. */
    List<Long> due(FormKind kind) {
        EvaluationTerms terms = settings.terms();
        LocalDate today = Now.today();
        String day = kind == FormKind.BEFORE ? "s.startsOn" : "s.endsOn";
        LocalDate from =
                switch (kind) {
                    case BEFORE -> today.minusDays(EvaluationTerms.LATE);
                    case REACTION, AFTER -> today.minusDays(terms.days());
                    // A month may be three days shorter than the one before.
                    case PRACTICE, SUPERVISOR ->
                        today.minusDays(EvaluationTerms.LATER + 3).minusMonths(terms.months());
                };
        LocalDate to =
                switch (kind) {
                    case BEFORE -> today.plusDays(EvaluationTerms.AHEAD);
                    case REACTION, AFTER -> today;
                    case PRACTICE, SUPERVISOR ->
                        today.minusMonths(terms.months()).plusDays(3);
                };
        return entities.createQuery(
                        "select s from CourseSession s where s.state in :states and " + day + " >= :from and " + day
                                + " <= :to and not exists (select m.id from Meeting m where m.sessionId = s.id"
                                + " and m.planned = 1 and m.startsAt > :begun) order by s.id",
                        CourseSession.class)
                .setParameter("states", kind == FormKind.BEFORE ? BEGINNING : TAUGHT)
                .setParameter("from", from)
                .setParameter("to", to)
                // In the last meeting people may answer; before a course no meeting matters.
                .setParameter(
                        "begun", kind == FormKind.BEFORE ? Now.instant().plus(Duration.ofDays(3660)) : Now.instant())
                .getResultStream()
                .filter(session -> terms.isDue(kind, session.startsOn(), session.endsOn()))
                .map(CourseSession::id)
                .toList();
    }

    /** Asks everybody who is to be asked and was not yet; the first of them opens the round. */
    void invite(long sessionId, FormKind kind) {
        CourseSession session = entities.find(CourseSession.class, sessionId);
        FormRound round =
                rows.of(sessionId, kind).map(known -> rows.held(known.id())).orElse(null);
        if (round != null && !round.isOpen()) {
            return;
        }
        List<Enrolment> people = uninvited(session, kind);
        List<FormItem> items = people.isEmpty() ? List.of() : rows.items(kind, session.versionId());
        if (items.isEmpty()) {
            return;
        }
        if (round == null) {
            EvaluationTerms terms = settings.terms();
            round = new FormRound(
                    sessionId, kind, terms.closes(kind, session.startsOn(), session.endsOn()), terms.asksOpenly());
            entities.persist(round);
            entities.flush();
            count.open(round, items);
        }
        for (Enrolment one : people) {
            Long asked = kind == FormKind.SUPERVISOR
                    ? one.application().sponsor().orElseThrow().id()
                    : null;
            entities.persist(new FormInvitation(round, one.id(), asked));
            round.invite();
        }
    }

    /** After the course whoever was there once; before it whoever has a seat; afterwards, of themselves, who said it before. */
    private List<Enrolment> uninvited(CourseSession session, FormKind kind) {
        String more =
                switch (kind) {
                    case BEFORE -> "";
                    case AFTER ->
                        ATTENDED + " and exists (select i.id from FormInvitation i, FormRound b where i.roundId = b.id"
                                + " and b.kind = perspectiva.training.evaluation.entity.FormKind.BEFORE"
                                + " and b.sessionId = e.session.id and i.enrolmentId = e.id"
                                + " and (i.answered = 1 or b.onPaper > 0))";
                    case SUPERVISOR -> ATTENDED + " and e.application.sponsor is not null";
                    default -> ATTENDED;
                };
        return entities.createQuery(
                        "select e from Enrolment e where e.session.id = :session and e.state in :states" + more
                                + " and not exists (select i.id from FormInvitation i, FormRound r where"
                                + " i.roundId = r.id and r.sessionId = :session and r.kind = :kind"
                                + " and i.enrolmentId = e.id) order by e.id",
                        Enrolment.class)
                .setParameter("session", session.id())
                .setParameter("states", states(kind))
                .setParameter("kind", kind)
                .getResultList();
    }

    private static Set<EnrolmentState> states(FormKind kind) {
        EnumSet<EnrolmentState> states = EnumSet.of(
                EnrolmentState.ATTENDING, EnrolmentState.COMPLETED, EnrolmentState.FAILED, EnrolmentState.CERTIFIED);
        if (kind == FormKind.BEFORE) {
            states.add(EnrolmentState.CONFIRMED);
        }
        if (kind == FormKind.REACTION) {
            states.add(EnrolmentState.DROPPED_OUT);
        }
        return states;
    }

    /** The open rounds of whose people somebody does not know yet. */
    List<Long> untold() {
        return entities.createQuery(
                        "select r.id from FormRound r where r.closed = 0 and r.closesAt > :now and exists (select i.id"
                                + " from FormInvitation i where i.roundId = r.id and i.told = 0 and i.answered = 0)"
                                + " order by r.id",
                        Long.class)
                .setParameter("now", Now.instant())
                .getResultList();
    }

    /**
     * Writes to those nobody has written to. The round is held meanwhile: somebody who is signed in may answer before the letter
     * comes.
     */
    void tell(long roundId) {
        FormRound round = rows.held(roundId);
        if (!round.isOpen()) {
            return;
        }
        heldInvitations(roundId, "i.told = 0")
                .forEach(one -> letters.invite(round, one, entities.find(Enrolment.class, one.enrolmentId())));
    }

    /** Of those who have not answered, as they are in the database now, for whoever holds the round. */
    private List<FormInvitation> heldInvitations(long roundId, String which) {
        return entities.createQuery(
                        "select i from FormInvitation i where i.roundId = :round and i.answered = 0 and " + which
                                + " order by i.id",
                        FormInvitation.class)
                .setParameter("round", roundId)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** The open rounds whose people may be reminded. */
    List<Long> silent() {
        return entities.createQuery(
                        "select r.id from FormRound r where r.closed = 0 and r.reminded = 0 and r.closesAt > :now"
                                + " and r.opensAt < :long order by r.id",
                        Long.class)
                .setParameter("now", Now.instant())
                .setParameter(
                        "long",
                        Now.instant().minus(Duration.ofDays(settings.terms().remindAfter())))
                .getResultList();
    }

    /** Once, and only those who have not answered. */
    void remind(long roundId) {
        FormRound round = rows.held(roundId);
        if (round.isReminded() || !round.isOpen()) {
            return;
        }
        round.remind();
        heldInvitations(roundId, "i.told = 1")
                .forEach(one -> letters.remind(round, one, entities.find(Enrolment.class, one.enrolmentId())));
    }

    /** The rounds whose time is over. */
    List<Long> over() {
        return entities.createQuery(
                        "select r.id from FormRound r where r.closed = 0 and r.closesAt <= :now order by r.id",
                        Long.class)
                .setParameter("now", Now.instant())
                .getResultList();
    }

    void end(long roundId) {
        FormRound round = rows.held(roundId);
        if (!round.isClosed()) {
            round.end();
            entities.flush();
            count.seal(round);
        }
    }

    /** What people said of themselves is compared no more: the session came to nothing, or ended without the second form. */
    void forgetSelfRatings() {
        entities.createQuery(
                        "delete from SelfRating x where x.roundId in (select b.id from FormRound b, CourseSession s"
                                + " where s.id = b.sessionId and (s.state = :cancelled or s.endsOn < :old))")
                .setParameter("cancelled", SessionState.CANCELLED)
                .setParameter("old", Now.today().minusDays(settings.terms().days() + 1L))
                .executeUpdate();
    }
}
