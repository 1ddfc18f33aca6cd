package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;

/** Writes a mark of a meeting that is held: the first of a person, or another in its place. */
@ApplicationScoped
@Transactional
class MarkWriter {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AttendanceRows rows;

    @Inject
    AttendanceTerms terms;

    @Inject
    MarkJournal journal;

    /**
     * @param seen version of the mark the writer knew; nought for none
     * @param why reason of a late change; null when nothing was typed
     */
    Marked write(Meeting meeting, long enrolment, Marking said, Marker by, int seen, String why) {
        Optional<AttendanceMark> known = rows.mark(meeting.id(), enrolment);
        if (known.isEmpty()) {
            AttendanceMark mark = new AttendanceMark(meeting.id(), enrolment, said, by);
            entities.persist(mark);
            entities.flush();
            journal.written(mark, "", "");
            return new Marked(true, Optional.empty());
        }
        return change(meeting, known.get(), said, by, seen, why);
    }

    private Marked change(Meeting meeting, AttendanceMark mark, Marking said, Marker by, int seen, String why) {
        Marked.Replaced before = new Marked.Replaced(mark.presence(), mark.marker(), mark.markedAt());
        boolean isSeen = mark.version() == seen;
        boolean isLate = terms.marking().isOverdue(meeting.span().start());
        if (!mark.amend(said, by, isLate, why)) {
            return Marked.SAME;
        }
        entities.flush();
        String reason = isLate ? why.strip() : "";
        journal.written(mark, before.presence().word(), reason);
        if (isLate) {
            CourseSession session = entities.find(CourseSession.class, meeting.sessionId());
            journal.corrected(mark, before.presence().word(), reason, meeting, session);
        }
        return new Marked(true, isSeen ? Optional.empty() : Optional.of(before));
    }

    /** Notes whether anybody's mark is still missing. */
    void settle(Meeting meeting) {
        meeting.marked(rows.isWhole(meeting));
    }
}
