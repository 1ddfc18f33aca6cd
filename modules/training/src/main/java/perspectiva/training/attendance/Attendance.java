package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;

/**
 * Marks who was at a meeting. Whoever marks holds the meeting's record, so of two marks of one person the later counts; the same
 * mark sent again changes nothing. A trainer marks own groups: the meetings of others are not there.
 */
@Boundary
public class Attendance {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Timetable timetable;

    @Inject
    AttendanceRows rows;

    @Inject
    AttendanceTerms terms;

    @Inject
    MarkWriter writer;

    @Inject
    Caller caller;

    @AllowedTo({DIRECTOR, TRAINER})
    public Sheet sheet(long meetingId) {
        MeetingRow meeting = timetable.row(meetingId);
        MarkingTerms marking = terms.marking();
        return new Sheet(
                meeting,
                rows.lines(meetingId, meeting.sessionId()).stream()
                        .map(line -> line.readBy(caller))
                        .toList(),
                marking.dueUntil(meeting.startsAt()),
                marking.isOverdue(meeting.startsAt()),
                entities.find(CourseSession.class, meeting.sessionId()).state() == SessionState.CLOSED);
    }

    /** Writes one mark. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Marked mark(long meetingId, MarkWish wish) {
        Meeting meeting = markable(meetingId);
        rows.expectOnSheet(meeting, wish.enrolment());
        Marker by = Marker.of(caller, wish.source());
        Optional<Known> known = known(meeting.id(), wish).filter(one -> one.isMeantBy(wish));
        Marking said = Marking.of(
                wish.presence(),
                meeting.units(),
                wish.units(),
                known.map(Known::words).orElse(wish.excuse()));
        Marked marked = writer.write(
                meeting,
                wish.enrolment(),
                said,
                known.map(Known::isOfOffice).map(by::withWordsOfOffice).orElse(by),
                wish.seen(),
                wish.why());
        writer.settle(meeting);
        return marked;
    }

    /** Why somebody is not there, as it was written before. */
    private record Known(String words, boolean isOfOffice) {

        /** Whoever excuses somebody without a word means what is known already, be it that trainers may not read it. */
        boolean isMeantBy(MarkWish wish) {
            String said = Typed.tidy(wish.excuse());
            return said.isEmpty() || said.equals(words);
        }
    }

    private Optional<Known> known(long meeting, MarkWish wish) {
        if (wish.presence() != Presence.EXCUSED) {
            return Optional.empty();
        }
        return rows.mark(meeting, wish.enrolment())
                .filter(mark -> mark.presence() == Presence.EXCUSED)
                .map(mark -> new Known(mark.marking().excuse(), mark.isExcuseOfOffice()))
                .or(() -> rows.notice(meeting, wish.enrolment())
                        .map(notice -> new Known(notice.reason(), notice.isOfOffice())));
    }

    /**
     * Everybody who has no mark yet was there; whoever said beforehand not to come is excused.
     *
     * @return how many were marked
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public int markRest(long meetingId, MarkSource source) {
        Meeting meeting = markable(meetingId);
        Marker by = Marker.of(caller, source);
        int marked = 0;
        for (SheetLine line : rows.lines(meeting)) {
            if (!line.isMarked()) {
                Presence presence = line.isAnnounced() ? Presence.EXCUSED : Presence.PRESENT;
                Marking said = Marking.of(presence, meeting.units(), null, line.notice());
                Marker whose = line.isAnnounced() ? by.withWordsOfOffice(line.isNoticeOfOffice()) : by;
                writer.write(meeting, line.enrolment(), said, whose, 0, null);
                marked++;
            }
        }
        writer.settle(meeting);
        return marked;
    }

    private Meeting markable(long meetingId) {
        timetable.byId(meetingId);
        Meeting meeting = rows.held(meetingId);
        terms.marking().expectMarkable(meeting, entities.find(CourseSession.class, meeting.sessionId()));
        return meeting;
    }
}
