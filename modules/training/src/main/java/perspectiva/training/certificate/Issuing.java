package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import perspectiva.core.caller.Identity;
import perspectiva.core.codes.Skills;
import perspectiva.core.records.History;
import perspectiva.core.records.Numbers;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.Grades;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.IssueSheet;
import perspectiva.training.certificate.entity.IssuedOutcome;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.course.entity.LearningOutcome;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;

/**
 * Issues one document: its number, its entry, its paper and its badge come into being together or not at all. Works in its
 * caller's transaction.
 */
@ApplicationScoped
class Issuing {

    /** What numbers begin with. */
    private static final Map<DocumentKind, String> SERIES = Map.of(
            DocumentKind.TRADE, "СВ",
            DocumentKind.UPGRADING, "УД",
            DocumentKind.RETRAINING, "ДП",
            DocumentKind.PARTICIPATION, "СУ");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Numbers numbers;

    @Inject
    Skills skills;

    @Inject
    Grades grades;

    @Inject
    Originals originals;

    @Inject
    CertificateJournal journal;

    @Inject
    CertificateLetters letters;

    @Inject
    History history;

    /** Holds the session, as whoever enters marks does: none changes between the look at them and the document that states them. */
    Certificate issue(Enrolment enrolment, IssueSheet sheet) {
        entities.find(CourseSession.class, enrolment.session().id(), LockModeType.PESSIMISTIC_WRITE);
        CourseVersion version =
                entities.find(CourseVersion.class, enrolment.session().versionId());
        expectLicence(version.course(), enrolment.session());
        expectPassed(enrolment);
        Certificate certificate = enter(
                enrolment,
                version,
                sheet,
                grades.of(enrolment.session(), version.document(), enrolment.id()),
                next(version.course().kind().document(), sheet.getIssuedOn().getYear()));
        entities.flush();
        originals.make(certificate);
        journal.moved(certificate, "", "");
        letters.issued(certificate);
        return certificate;
    }

    /** Its entry alone; paper and badge are made when somebody asks for them. */
    Certificate enter(Enrolment enrolment, CourseVersion version, IssueSheet sheet, String result, String number) {
        Certificate certificate = new Certificate(
                enrolment, new Award(enrolment.session(), version), outcomes(version), sheet, result, number);
        String before = enrolment.state().word();
        enrolment.certify();
        entities.persist(certificate);
        history.changed(
                Enrolments.KIND, enrolment.id(), before, enrolment.state().word(), number);
        return certificate;
    }

    String next(DocumentKind document, int year) {
        return numbers.next(SERIES.get(document), year);
    }

    void expectLicence(Course course, CourseSession session) {
        if (!isLicensed(course, session)) {
            throw new Refused("training.certificate.refused.licence", course.ownerName());
        }
    }

    /** The marks may have been corrected since the office said that the person passed. */
    private void expectPassed(Enrolment enrolment) {
        if (!enrolment.isPassedDespite() && grades.isMissed(enrolment.session(), enrolment.id())) {
            throw new Refused("training.certificate.refused.marks");
        }
    }

    /** A document the law knows is given by who had the licence when the course ended (273-FZ, articles 60 and 91). */
    boolean isLicensed(Course course, CourseSession session) {
        return !course.kind().isLicensed()
                || entities.createQuery("select l from Licence l where l.institutionId = :institution", Licence.class)
                        .setParameter("institution", course.ownerId())
                        .getResultStream()
                        .anyMatch(licence -> licence.covers(course.kind(), session.endsOn()));
    }

    private List<IssuedOutcome> outcomes(CourseVersion version) {
        return version.syllabus().getOutcomes().stream().map(this::issued).toList();
    }

    private IssuedOutcome issued(LearningOutcome outcome) {
        String skill = outcome.getSkill();
        String title = skill == null ? "" : skills.title(skill, Identity.RUSSIAN);
        return new IssuedOutcome(outcome.getStatement(), skill, title);
    }
}
