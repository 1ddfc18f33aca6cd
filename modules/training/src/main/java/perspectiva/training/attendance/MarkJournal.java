package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;

/** Writes down what happened to marks: each in its own history; what was corrected late also in the session's and the audit log. */
@ApplicationScoped
class MarkJournal {

    /** What the history calls a mark. */
    static final String KIND = "training.mark";

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** @param before how it was marked; empty for a new mark */
    void written(AttendanceMark mark, String before, String why) {
        history.changed(KIND, mark.id(), before, mark.presence().word(), why);
    }

    /** Whose mark it is stays out of it: the session's history is read by more people than the sheet. */
    void corrected(AttendanceMark mark, String before, String why, Meeting meeting, CourseSession session) {
        String what = texts.text(
                Identity.RUSSIAN,
                "training.attendance.record.corrected",
                formats.date(meeting.span().day(), Identity.RUSSIAN),
                word(before),
                word(mark.presence().word()),
                why);
        String state = session.state().word();
        history.changed(Sessions.KIND, session.id(), state, state, what);
        audit.note("training.attendance.audit.corrected", session.number().orElseGet(session::title), what);
    }

    private String word(String presence) {
        return texts.text(Identity.RUSSIAN, "training.attendance.is." + presence);
    }
}
