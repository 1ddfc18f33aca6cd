package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.session.entity.CourseSession;

/** Writes down what happened to a session: in its own history and in the portal's audit log. */
@ApplicationScoped
class SessionJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** @param before the state it was in; empty for a new one */
    void moved(CourseSession session, String before, String reason) {
        remember(session, before, reason);
        String action = before.isEmpty() ? "planned" : session.state().word();
        audit.note("training.session.audit." + action, called(session), reason == null ? "" : reason);
    }

    /** In its own history alone. */
    void remember(CourseSession session, String before, String reason) {
        history.changed(Sessions.KIND, session.id(), before, session.state().word(), reason);
    }

    /** Something was done to it that is no change of its state. */
    void noted(CourseSession session, String key, Object... values) {
        String what = texts.text(Identity.RUSSIAN, key, values);
        String state = session.state().word();
        history.changed(Sessions.KIND, session.id(), state, state, what);
        audit.note("training.session.audit.changed", called(session), what);
    }

    private static String called(CourseSession session) {
        return session.number().orElseGet(session::title);
    }
}
