package perspectiva.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import perspectiva.spi.DemoRecords;
import perspectiva.training.assessment.AssessmentDemo;
import perspectiva.training.attendance.AttendanceDemo;
import perspectiva.training.certificate.CertificateDemo;
import perspectiva.training.course.CourseDemo;
import perspectiva.training.enrolment.EnrolmentDemo;
import perspectiva.training.evaluation.EvaluationDemo;
import perspectiva.training.figures.GroupsDemo;
import perspectiva.training.order.OrderDemo;
import perspectiva.training.session.SessionDemo;

/**
 * The training centre of the demonstration town: first its courses, then the sessions in which they are taught, who learns in
 * them, who was there, how they were marked, what they hold in hand in the end, and what they said of it.
 */
@ApplicationScoped
public class TrainingDemo implements DemoRecords {

    @Inject
    CourseDemo courses;

    @Inject
    SessionDemo sessions;

    @Inject
    EnrolmentDemo enrolments;

    @Inject
    AttendanceDemo attendance;

    @Inject
    AssessmentDemo assessment;

    @Inject
    CertificateDemo certificates;

    @Inject
    EvaluationDemo evaluation;

    @Inject
    GroupsDemo groups;

    @Inject
    OrderDemo orders;

    @Override
    @Transactional
    public void load(int scale) {
        courses.load();
        sessions.load();
        enrolments.load(scale);
        attendance.load(scale);
        assessment.load(scale);
        certificates.load();
        evaluation.load(scale);
        if (scale == 0) {
            groups.load();
            orders.load();
        }
    }
}
