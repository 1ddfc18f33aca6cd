package perspectiva.training.enrolment;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.entity.CourseSession;

/** What organisations do about the people they send to courses, and about nobody else's. */
@Boundary
public class Staff {

    /** More than any enterprise sends at once, fewer than a program could invent. */
    private static final int SENT_MOST = 60;

    private static final Duration IN = Duration.ofHours(1);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EnrolmentRows rows;

    @Inject
    Seats seats;

    @Inject
    Admission admission;

    @Inject
    WaitingList waiting;

    @Inject
    Newcomers newcomers;

    @Inject
    EmployersNeeds needs;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /** Of those who were sent by the caller's organisation, the latest first unless another order is asked for. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Slice<EnrolmentRow> sent(EnrolmentFilter filter, Paging paging) {
        return rows.sentBy(own(), filter, paging);
    }

    /** The same, all of them, for a table that is taken away. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Stream<EnrolmentRow> all(EnrolmentFilter filter, Paging order) {
        return rows.allSentBy(own(), filter, order);
    }

    /** Whom the organisation may send: who works there. */
    @AllowedTo({EMPLOYER, MEMBER})
    public List<Person> people() {
        return newcomers.staffOf(own());
    }

    @AllowedTo({EMPLOYER, MEMBER})
    public Enrolment send(long session, Newcomer who, ApplicationSheet sheet) {
        limits.take("enrolments.sent", "organisation " + own(), SENT_MOST, IN);
        CourseSession held = seats.hold(session);
        Organisation employer = entities.find(Organisation.class, own());
        Person person = newcomers.staff(who, employer);
        Application application = linked(held, new Application(EnrolmentSource.EMPLOYER, sheet).by(employer));
        return admission.admit(session, person.id(), application, sheet, false, null);
    }

    /**
     * Whom an employer wants for a place of work the session answers stands before others in the waiting list.
     *
     * @param held by the caller: what the office links meanwhile finds the person enrolled
     */
    private Application linked(CourseSession held, Application application) {
        return needs.answeredBy(held, own())
                .map(answer -> application.forWanted(answer.kind(), answer.record(), answer.label()))
                .orElse(application);
    }

    @AllowedTo({EMPLOYER, MEMBER})
    public Enrolment byId(long id) {
        Enrolment enrolment = entities.find(Enrolment.class, id);
        if (enrolment == null
                || enrolment
                        .application()
                        .sponsor()
                        .filter(sponsor -> sponsor.id() == own())
                        .isEmpty()) {
            throw new Refused.NotFound();
        }
        return enrolment;
    }

    /** The place in the waiting list of somebody it sent; 1 comes first. */
    @AllowedTo({EMPLOYER, MEMBER})
    public long position(long id) {
        return waiting.position(byId(id));
    }

    /** Takes the seat that is offered to somebody it sent: those who work there often have no account. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Enrolment accept(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.accept(enrolment);
        return enrolment;
    }

    /** Does not want the seat that is offered. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Enrolment decline(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.decline(enrolment);
        return enrolment;
    }

    /** The organisation takes the person back. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Enrolment release(long id, int version, LeavingReason code, String words) {
        Enrolment enrolment = held(id, version);
        admission.release(enrolment, LeavingReason.named(code), words);
        return enrolment;
    }

    private Enrolment held(long id, int version) {
        byId(id);
        Enrolment enrolment = admission.hold(id);
        if (enrolment.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return enrolment;
    }

    private long own() {
        return caller.organisation().orElseThrow(Refused.NotAllowed::new);
    }
}
