package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Course;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** Writes down what answers what: in the session's history and in the audit log. */
@ApplicationScoped
class AnswerJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    void answered(CourseSession session, DemandAnswer answer) {
        note(session, "training.answer.record.linked", answer);
        audit.note("training.answer.audit.linked", called(session), answer.label());
    }

    void answered(Course course, DemandAnswer answer) {
        audit.note("training.answer.audit.linked", course.title(), answer.label());
    }

    void released(CourseSession session, DemandAnswer answer) {
        note(session, "training.answer.record.released", answer);
        audit.note("training.answer.audit.released", called(session), answer.label());
    }

    void released(Course course, DemandAnswer answer) {
        audit.note("training.answer.audit.released", course.title(), answer.label());
    }

    private void note(CourseSession session, String key, DemandAnswer answer) {
        String state = session.state().word();
        history.changed(Sessions.KIND, session.id(), state, state, texts.text(Identity.RUSSIAN, key, answer.label()));
    }

    private static String called(CourseSession session) {
        return session.number().orElseGet(session::title);
    }
}
