package perspectiva.training.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Refused;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;

/** Gathers what an agreement says. */
@ApplicationScoped
@Transactional
class AgreementFacts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @throws Refused.NotFound when the person has no seat and so no agreement */
    Agreement of(Enrolment enrolment) {
        if (enrolment.agreement().isEmpty()) {
            throw new Refused.NotFound();
        }
        CourseSession session = enrolment.session();
        CourseVersion version = entities.find(CourseVersion.class, session.versionId());
        return new Agreement(
                enrolment,
                entities.find(Organisation.class, version.course().ownerId()),
                version,
                licence(version.course(), session),
                places(session.id()),
                EntryRules.isMinor(session, enrolment.person()),
                signed(enrolment.id()));
    }

    Optional<SignedAgreement> signed(long enrolment) {
        return entities.createQuery(
                        "select s from SignedAgreement s where s.enrolmentId = :enrolment", SignedAgreement.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    /** The one that holds on the session's first day, the latest if there are several. */
    private Optional<Licence> licence(Course course, CourseSession session) {
        return entities.createQuery(
                        "select l from Licence l where l.institutionId = :institution order by l.validFrom desc, l.id desc",
                        Licence.class)
                .setParameter("institution", course.ownerId())
                .getResultStream()
                .filter(licence -> licence.covers(course.kind(), session.startsOn()))
                .findFirst();
    }

    private List<String> places(long session) {
        return entities.createQuery(
                        "select r from Room r where r.id in (select m.roomId from Meeting m where m.sessionId = :session"
                                + " and m.planned = 1) order by r.name, r.id",
                        Room.class)
                .setParameter("session", session)
                .getResultStream()
                .map(room -> room.address().isBlank() ? room.name() : room.name() + ", " + room.address())
                .toList();
    }
}
