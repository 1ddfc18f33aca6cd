package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.start.Settings;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.web.CourseLinkedData;
import perspectiva.training.course.web.OfferView;
import perspectiva.training.enrolment.Held;
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
    PageTexts texts;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    private List<OpenSession> rows;
    private Map<Long, Held> held;

    public List<OpenSession> getRows() {
        if (rows == null) {
            rows = sessions.of(offer.getOpen().course().id());
        }
        return rows;
    }

    /** Whether it is the first that takes people: the one loud button of the page is its. */
    public boolean isFirst(OpenSession one) {
        return getRows().stream()
                .filter(OpenSession::isOpen)
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    /** Where and when a session is held. */
    public Held heldOf(OpenSession one) {
        if (held == null) {
            held = sessions.heldOf(getRows().stream().map(OpenSession::id).toList());
        }
        return held.getOrDefault(one.id(), Held.NOWHERE);
    }

    /** "Monday, Wednesday, 18:00–21:10". */
    public String said(Held.Hours hours) {
        return hours.days().stream()
                        .map(day -> texts.get("training.meeting.weekday." + day.getValue()))
                        .collect(Collectors.joining(", "))
                + ", " + hours.from() + "–" + hours.until();
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
                one.seatsMax(),
                heldOf(one).places().stream()
                        .map(place -> new CourseLinkedData.Place(place.name(), place.address()))
                        .toList(),
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
