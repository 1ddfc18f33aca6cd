package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.web.CourseLinkedData;
import perspectiva.training.course.web.OfferView;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;

/** The next sessions of the course that is shown, and what the reader can do about them. */
@Named("trainingNextView")
@RequestScoped
public class NextSessionsView {

    @Inject
    OpenSessions sessions;

    @Inject
    OfferView offer;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    private List<OpenSession> rows;

    public List<OpenSession> getRows() {
        if (rows == null) {
            rows = sessions.of(offer.getOpen().course().id());
        }
        return rows;
    }

    /** What search engines read of the course and of these. */
    public String getLinked() {
        return offer.linked(getRows().stream().map(this::instance).toList());
    }

    private CourseLinkedData.Instance instance(OpenSession one) {
        return new CourseLinkedData.Instance(
                one.startsOn(),
                one.endsOn(),
                one.mode().word(),
                one.price(),
                one.free() == 0,
                settings.address() + "/training/apply?id=" + one.id());
    }

    /** Whether the reader may apply, after signing in if need be. */
    public boolean isApplying() {
        return !caller.isSignedIn() || caller.is(Role.PARTICIPANT);
    }

    /** Whether the reader may send staff. */
    public boolean isSending() {
        return caller.isAny(Role.EMPLOYER, Role.MEMBER);
    }

    /** Whether the reader needs an account first. */
    public boolean isStranger() {
        return !caller.isSignedIn();
    }
}
