package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** Moves people to another session: they keep the time of their application, and their seat is offered to the next. */
@ApplicationScoped
@Transactional
class Transfers {

    /** Where somebody is whose papers the office has looked at; after a session was cancelled nobody can tell. */
    private static final Set<EnrolmentState> SEEN = EnumSet.of(
            EnrolmentState.WAITLISTED, EnrolmentState.OFFERED, EnrolmentState.CONFIRMED, EnrolmentState.ATTENDING);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    Admission admission;

    @Inject
    WaitingList waiting;

    @Inject
    Linking linking;

    @Inject
    EnrolmentJournal journal;

    /** @param version as it was when the caller opened it */
    Enrolment move(long id, int version, long session) {
        Enrolment read = entities.find(Enrolment.class, id);
        if (read == null) {
            throw new Refused.NotFound();
        }
        if (read.session().id() == session) {
            throw new Refused("training.enrolment.refused.same").at("session");
        }
        seats.hold(read.session().id(), session);
        Enrolment former = admission.hold(id);
        if (former.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return move(former, seats.hold(session));
    }

    private Enrolment move(Enrolment former, CourseSession next) {
        boolean isSeen = SEEN.contains(former.state()) && former.session().versionId() == next.versionId();
        String before = former.state().word();
        former.transfer(next.number().orElseGet(next::title));
        entities.flush();
        Application application = former.application();
        Enrolment moved = admission.admit(
                next.id(), former.person().id(), linking.again(application, next), sheet(application), isSeen, former);
        waiting.advance(former.session());
        journal.moved(former, before, former.reason());
        return moved;
    }

    /** What was stated once holds on. */
    private static ApplicationSheet sheet(Application application) {
        ApplicationSheet sheet = new ApplicationSheet();
        sheet.setEducation(application.education());
        sheet.setGuardian(application.guardian());
        sheet.setPaper(application.paper());
        sheet.setAgreed(true);
        return sheet;
    }
}
