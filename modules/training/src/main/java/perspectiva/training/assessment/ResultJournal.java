package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.session.entity.CourseSession;

/**
 * Writes down what happened to results: each in its person's own history, so that the session's, which more people read, names
 * nobody; in the audit log once for all that were written together.
 */
@ApplicationScoped
class ResultJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    StandingWords words;

    /**
     * @param before null for a new result
     * @param after null for one that was taken back
     * @param why empty when none was wanted
     */
    void written(long enrolment, Assessment of, int attempt, Mark before, Mark after, String why) {
        String change = before == null ? said(of, after) : said(of, before) + " → " + said(of, after);
        String what = words.attempt(of, attempt, Identity.RUSSIAN) + ": " + change;
        history.noted(Enrolments.KIND, enrolment, why.isEmpty() ? what : what + ". " + why);
    }

    private String said(Assessment of, Mark mark) {
        return mark == null
                ? texts.text(Identity.RUSSIAN, "training.result.none")
                : words.mark(of, mark, Identity.RUSSIAN);
    }

    /** @param changed how many results */
    void marked(CourseSession session, Assessment of, int attempt, int changed, boolean isLate) {
        audit.note(
                isLate ? "training.result.audit.corrected" : "training.result.audit.marked",
                called(session),
                words.attempt(of, attempt, Identity.RUSSIAN) + ": " + changed);
    }

    void adopted(CourseSession session, Sitting sitting) {
        audit.note(
                "training.result.audit.adopted",
                called(session),
                sitting.number().orElse(""));
    }

    private static String called(CourseSession session) {
        return session.number().orElseGet(session::title);
    }
}
