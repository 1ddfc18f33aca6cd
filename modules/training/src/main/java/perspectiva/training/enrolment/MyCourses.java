package perspectiva.training.enrolment;

import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.people.Person;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.MeetingRows;

/** What people do about their own courses: apply, answer an offer, leave. About nobody else's. */
@Boundary
public class MyCourses {

    private static final int NEXT_MOST = 5;

    /** Each application may use up a number of an agreement. */
    private static final int APPLIED_MOST = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EnrolmentRows rows;

    @Inject
    Admission admission;

    @Inject
    Transfers transfers;

    @Inject
    OpenSessions open;

    @Inject
    WaitingList waiting;

    @Inject
    OwnTimetable timetable;

    @Inject
    MeetingRows meetings;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /** All own ones, the latest first. */
    @AllowedTo(PARTICIPANT)
    public List<EnrolmentRow> all() {
        return rows.of(me().id());
    }

    /** The next meetings in all courses where the caller has a seat. */
    @AllowedTo(PARTICIPANT)
    public List<MeetingRow> next() {
        return meetings.byIds(timetable.next(me().id(), NEXT_MOST));
    }

    @AllowedTo(PARTICIPANT)
    public Enrolment byId(long id) {
        Enrolment enrolment = entities.find(Enrolment.class, id);
        if (enrolment == null || !enrolment.person().id().equals(me().id())) {
            throw new Refused.NotFound();
        }
        return enrolment;
    }

    /** The own place in the waiting list; 1 comes first. */
    @AllowedTo(PARTICIPANT)
    public long position(long id) {
        return waiting.position(byId(id));
    }

    /** Whoever applies: with what is known already. */
    @AllowedTo(PARTICIPANT)
    public Person me() {
        return entities.find(Account.class, caller.account().orElseThrow(Refused.NotAllowed::new))
                .person();
    }

    @AllowedTo(PARTICIPANT)
    public Enrolment apply(long session, ApplicationSheet sheet) {
        limits.take("enrolments.applied", "person " + me().id(), APPLIED_MOST, Duration.ofHours(1));
        return admission.admit(session, me().id(), new Application(EnrolmentSource.SELF, sheet), sheet, false, null);
    }

    /** Takes the seat that is offered. */
    @AllowedTo(PARTICIPANT)
    public Enrolment accept(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.accept(enrolment);
        return enrolment;
    }

    /** Does not want the seat that is offered. */
    @AllowedTo(PARTICIPANT)
    public Enrolment decline(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.decline(enrolment);
        return enrolment;
    }

    @AllowedTo(PARTICIPANT)
    public Enrolment leave(long id, int version, LeavingReason code, String words) {
        Enrolment enrolment = held(id, version);
        admission.release(enrolment, LeavingReason.named(code), words);
        return enrolment;
    }

    /** Goes on in another session of the same course; not from one that runs already. */
    @AllowedTo(PARTICIPANT)
    public Enrolment transfer(long id, int version, long session) {
        if (byId(id).state() == EnrolmentState.ATTENDING) {
            throw new Refused("training.enrolment.refused.running");
        }
        open.insteadOf(byId(id).session().id()).stream()
                .filter(one -> one.id() == session)
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
        return transfers.move(id, version, session);
    }

    private Enrolment held(long id, int version) {
        byId(id);
        Enrolment enrolment = admission.hold(id);
        if (enrolment.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return enrolment;
    }
}
