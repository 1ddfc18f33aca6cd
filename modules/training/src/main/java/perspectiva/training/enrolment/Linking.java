package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Course;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Sets down for which place of work an employer wants those it sent, when that becomes known after they applied. */
@ApplicationScoped
@Transactional
public class Linking {

    private static final String UNLINKED =
            " from Enrolment e where e.state in :live and e.unlinked = 1" + " and e.application.sponsor is not null";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    EmployersNeeds needs;

    @Inject
    EnrolmentJournal journal;

    /** @param session held by the caller */
    public void answered(CourseSession session, DemandAnswer answer) {
        link(List.of(session.id()), answer);
    }

    /** All sessions of the course answer it that are not over; also those nobody was sent to are held: somebody may be now. */
    public void answered(Course course, DemandAnswer answer) {
        List<Long> sessions = entities.createQuery(
                        "select s.id from CourseSession s where s.state in :live and s.versionId in"
                                + " (select v.id from CourseVersion v where v.course.id = :course) order by s.id",
                        Long.class)
                .setParameter("live", SessionState.LIVE)
                .setParameter("course", course.id())
                .getResultList();
        sessions.forEach(seats::hold);
        link(sessions, answer);
    }

    private void link(Collection<Long> sessions, DemandAnswer answer) {
        if (sessions.isEmpty()) {
            return;
        }
        Map<Long, Boolean> whose = new HashMap<>();
        List<Enrolment> wanted = entities.createQuery(
                        "select e" + UNLINKED + " and e.session.id in :sessions order by e.id", Enrolment.class)
                .setParameter("live", EnrolmentState.LIVE)
                .setParameter("sessions", sessions)
                .getResultStream()
                .filter(one -> whose.computeIfAbsent(
                        one.application().sponsor().orElseThrow().id(), sponsor -> needs.isOf(answer, sponsor)))
                .toList();
        wanted.forEach(one -> one.want(answer.kind(), answer.record(), answer.label()));
        entities.flush();
        wanted.forEach(one -> journal.linked(one, answer.label()));
    }

    /** The same application for another session: linked to whatever of it that one answers, else to what the employer wants. */
    Application again(Application application, CourseSession session) {
        Application again = application.again();
        List<DemandAnswer> same = needs.alsoAnsweredBy(session, application);
        List<DemandAnswer> answers = same.isEmpty() ? employers(application, session) : same;
        answers.forEach(answer -> again.forWanted(answer.kind(), answer.record(), answer.label()));
        return again;
    }

    private List<DemandAnswer> employers(Application application, CourseSession session) {
        return application
                .sponsor()
                .flatMap(sponsor -> needs.answeredBy(session, sponsor.id()))
                .map(List::of)
                .orElse(List.of());
    }
}
