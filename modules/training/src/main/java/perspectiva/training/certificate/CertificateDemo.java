package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.store.Now;
import perspectiva.training.assessment.Grades;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.certificate.entity.IssueSheet;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * The documents of the demonstration town: of whoever completed a session that is over, in all states, each issued by the
 * clock of its day. Their papers are made when somebody asks for them. The latest sessions' people still wait.
 */
@ApplicationScoped
public class CertificateDemo {

    private static final Set<SessionState> OVER = Set.of(SessionState.REPORTED, SessionState.CLOSED);

    /** However large the demonstration is: so many sessions are enough to look at, and quick to make. */
    private static final int MOST = 150;

    /** Older sessions have none: the town's licences are not as old. */
    private static final int YEARS = 3;

    private static final int DUPLICATE = 31;
    private static final int REVOKED = 47;
    private static final int NAMED = 5;

    /** The days after which the federal register has them. */
    private static final int REPORTED = 60;

    private static final List<String> SIGNATORIES =
            List.of("Директор Н. С. Петухова", "Директор О. И. Мелехин", "Директор Т. В. Ощепкова");

    private static final Duration WRITING = Duration.ofDays(3);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Issuing issuing;

    @Inject
    Grades grades;

    @Inject
    CertificateJournal journal;

    @Inject
    DemoPeople people;

    @Inject
    CurrentCaller callers;

    @Transactional
    public void load() {
        Instant today = Now.instant();
        try {
            callers.as(people.directors().get(0), () -> {
                fill(today);
                return null;
            });
        } finally {
            Now.reset();
        }
    }

    /** Session by session, and each is let go of: what is held in mind is compared whenever something is stored. */
    private void fill(Instant today) {
        List<Long> sessions = entities.createQuery(
                        "select s.id from CourseSession s where s.state in :over and s.endsOn > :old order by s.endsOn, s.id",
                        Long.class)
                .setParameter("over", OVER)
                .setParameter("old", LocalDate.ofInstant(today, Now.zone()).minusYears(YEARS))
                .setMaxResults(MOST)
                .getResultList();
        int place = 0;
        for (long session : sessions) {
            place += fill(session, place, today);
            entities.flush();
            entities.clear();
        }
    }

    /** @return how many were issued */
    private int fill(long id, int before, Instant today) {
        CourseSession session = entities.find(CourseSession.class, id);
        CourseVersion version = entities.find(CourseVersion.class, session.versionId());
        List<Enrolment> completed = issuing.isLicensed(version.course(), session) ? completed(id) : List.of();
        Map<Long, String> results = grades.of(
                session,
                version.document(),
                completed.stream().map(Enrolment::id).toList());
        int place = before;
        for (Enrolment enrolment : completed) {
            at(enrolment.since().plus(WRITING), today);
            lead(issue(enrolment, version, results.get(enrolment.id())), place++, today);
        }
        return completed.size();
    }

    private List<Enrolment> completed(long session) {
        return entities.createQuery(
                        """
                        select e from Enrolment e join fetch e.person
                        where e.state = :completed and e.session.id = :session order by e.id""",
                        Enrolment.class)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .setParameter("session", session)
                .getResultList();
    }

    /** Sets the clock, though never into the future. */
    private static void at(Instant moment, Instant today) {
        Now.use(Clock.fixed(moment.isAfter(today) ? today : moment, Now.zone()));
    }

    private Certificate issue(Enrolment enrolment, CourseVersion version, String result) {
        IssueSheet sheet = new IssueSheet();
        sheet.setSignatory(SIGNATORIES.get((int) (version.course().ownerId() % SIGNATORIES.size())));
        sheet.setValidUntil(validUntil(enrolment, sheet.getIssuedOn()));
        String number = issuing.next(
                version.course().kind().document(), sheet.getIssuedOn().getYear());
        Certificate certificate = issuing.enter(enrolment, version, sheet, result, number);
        journal.remember(certificate, "", "");
        return certificate;
    }

    /** A third of the courses must be repeated after one year, another third after three. */
    private static LocalDate validUntil(Enrolment enrolment, LocalDate issuedOn) {
        return switch ((int) (enrolment.session().versionId() % 3)) {
            case 0 -> issuedOn.plusYears(1);
            case 1 -> issuedOn.plusYears(3);
            default -> null;
        };
    }

    private void lead(Certificate certificate, int place, Instant today) {
        certificate.showName(place % NAMED == 2);
        boolean isOld = certificate.issuedOn().plusDays(REPORTED).isBefore(LocalDate.ofInstant(today, Now.zone()));
        if (isOld && certificate.frdo() == FrdoStatus.DUE) {
            certificate.report();
        }
        if (place % DUPLICATE == DUPLICATE - 1) {
            reissue(certificate);
        } else if (place % REVOKED == REVOKED - 1) {
            String before = certificate.state().word();
            certificate.revoke("Выдан по ошибке: итоговая работа не сдана");
            journal.remember(certificate, before, certificate.reason());
        }
    }

    /** What is replaced is stored before what replaces it. */
    private void reissue(Certificate former) {
        entities.flush();
        String before = former.state().word();
        String number = issuing.next(former.award().document(), Now.today().getYear());
        Certificate fresh = former.reissue(number, former.holder(), former.signatory(), "Утерян владельцем");
        entities.persist(fresh);
        journal.remember(former, before, former.reason());
        journal.remember(fresh, "", former.number());
    }
}
