package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import perspectiva.core.people.Typed;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.Judging;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/**
 * The office says how somebody's course ended. The rules propose it; nobody passes or fails without the office's word, and a word
 * against the rules needs a reason, which stays in the person's history.
 */
@Boundary
public class Verdicts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    Enrolments enrolments;

    @Inject
    Judging judging;

    @Inject
    ResultRows rows;

    @Inject
    Standings standings;

    /**
     * What the rules say about everybody who comes to a session, or came to its end, by enrolment. Nothing when it is not
     * for the caller to examine them.
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public Map<Long, Standing> ofSession(long sessionId) {
        CourseSession session = sessions.byId(sessionId);
        if (!sessions.isExamined(sessionId)) {
            return Map.of();
        }
        return standings.of(
                session,
                entities.createQuery(
                                "select e.id from Enrolment e where e.session.id = :session and e.state in :coming",
                                Long.class)
                        .setParameter("session", sessionId)
                        .setParameter("coming", EnrolmentState.COMING)
                        .getResultList());
    }

    @AllowedTo({DIRECTOR, TRAINER})
    public Standing of(long enrolment) {
        Enrolment one = enrolments.byId(enrolment);
        sessions.examined(one.session().id());
        return standings.of(one);
    }

    /** @param why wanted when the rules do not say so; null when nothing was typed */
    @AllowedTo(DIRECTOR)
    public Enrolment pass(long id, int version, String why) {
        Enrolment enrolment = judging.held(id, version);
        boolean isAsTheRulesSay = standings.of(enrolment).isPassed();
        String said = isAsTheRulesSay ? "" : Typed.tidy(why);
        if (!isAsTheRulesSay && (said.isEmpty() || said.length() > Enrolment.REASON_MOST)) {
            throw new Refused("training.enrolment.refused.despite", Enrolment.REASON_MOST).at("despite");
        }
        judging.judge(enrolment, isAsTheRulesSay ? Enrolment::complete : Enrolment::completeDespite, said);
        return enrolment;
    }

    /** @param why in words the person may read */
    @AllowedTo(DIRECTOR)
    public Enrolment fail(long id, int version, String why) {
        Enrolment enrolment = judging.held(id, version);
        judging.judge(enrolment, one -> one.fail(why), Typed.tidy(why));
        return enrolment;
    }

    /** Everybody of a session who still learns and passes by the rules has passed; the others wait for a word each. @return how many */
    @AllowedTo(DIRECTOR)
    public int passAll(long sessionId) {
        CourseSession session = rows.held(sessions.byId(sessionId).id());
        List<Enrolment> learning = judging.learning(sessionId);
        Map<Long, Standing> stand =
                standings.of(session, learning.stream().map(Enrolment::id).toList());
        List<Enrolment> passing =
                learning.stream().filter(one -> stand.get(one.id()).isPassed()).toList();
        if (passing.isEmpty()) {
            throw new Refused("training.enrolment.refused.nobodypasses");
        }
        passing.forEach(one -> judging.judge(one, Enrolment::complete, ""));
        return passing.size();
    }
}
