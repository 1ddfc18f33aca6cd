package perspectiva.training.evaluation;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.evaluation.entity.FormAnswers;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.entity.CourseSession;

/**
 * What the office does with forms: prints them empty, keys in what was written on paper, closes a round. A sheet of paper carries no
 * name, so nobody knows whose was keyed in; all that is seen to is that no more answer than were asked.
 */
@Boundary
public class FormDesk {

    /** What the page calls the field of the word somebody wrote on both sheets. */
    public static final String WORD = "word";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    AnswerCount count;

    @Inject
    EvaluationSettings settings;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** The form of a round as it is asked: to be printed. A trainer has those of own sessions. */
    @AllowedTo({DIRECTOR, TRAINER})
    public AskedForm empty(long roundId) {
        FormRound round = rows.byId(roundId);
        CourseSession session = sessions.byId(round.sessionId());
        rows.expectOwn(session);
        int least = settings.terms().disclosure().least();
        return AskedForm.of(round, session, rows.items(round), "", least, false);
    }

    @AllowedTo(DIRECTOR)
    public FormRound round(long roundId) {
        return rows.byId(roundId);
    }

    /**
     * Counts a sheet of paper.
     *
     * @param typed the fields of the page
     */
    @AllowedTo(DIRECTOR)
    public void keyIn(long roundId, Map<String, String> typed) {
        FormRound round = rows.held(roundId);
        round.expectOpen();
        FormAnswers answers = FormAnswers.of(round, rows.items(round), typed);
        round.take(true);
        count.count(
                round,
                answers,
                true,
                round.kind().isOfSelf() ? count.pseudonym(round, typed.get(WORD)) : Optional.empty());
        noted(round, "training.form.audit.keyed");
    }

    /** Nobody answers any more, and the figures are shown if there are enough. */
    @AllowedTo(DIRECTOR)
    public void close(long roundId) {
        FormRound round = rows.held(roundId);
        round.close();
        entities.flush();
        count.seal(round);
        noted(round, "training.form.audit.closed");
    }

    /** From now on open questions are asked as well, or not. */
    @AllowedTo(DIRECTOR)
    public void askOpenly(long roundId, boolean isWanted) {
        FormRound round = rows.held(roundId);
        round.askOpenly(isWanted);
        noted(round, isWanted ? "training.form.audit.open" : "training.form.audit.notopen");
    }

    private void noted(FormRound round, String action) {
        CourseSession session = rows.session(round);
        audit.note(
                action,
                session.number().orElseGet(session::title),
                texts.text(
                        Identity.RUSSIAN, "training.form.kind." + round.kind().word()));
    }
}
