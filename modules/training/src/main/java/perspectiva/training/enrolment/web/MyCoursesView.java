package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.MeetingRow;

/** A person's own courses: what goes on first, then what is over, and the next meetings. */
@Named("trainingMineView")
@RequestScoped
public class MyCoursesView {

    private static final int SHOWN = 5;

    @Inject
    MyCourses courses;

    @Inject
    OpenSessions sessions;

    private Map<Boolean, List<EnrolmentRow>> rows = Map.of();
    private List<MeetingRow> next = List.of();
    private List<OpenSession> open = List.of();

    public void load() {
        List<EnrolmentRow> all = courses.all();
        rows = all.stream().collect(Collectors.partitioningBy(row -> row.state().isLive()));
        Set<Long> known = all.stream().map(EnrolmentRow::sessionId).collect(Collectors.toSet());
        next = courses.next();
        open = sessions.all().stream()
                .filter(one -> !known.contains(one.id()))
                .limit(SHOWN)
                .toList();
    }

    /** Where one could go, the next first. */
    public List<OpenSession> getOpen() {
        return open;
    }

    public boolean isEmpty() {
        return getLive().isEmpty() && getOver().isEmpty();
    }

    public List<EnrolmentRow> getLive() {
        return rows.getOrDefault(true, List.of());
    }

    public List<EnrolmentRow> getOver() {
        return rows.getOrDefault(false, List.of());
    }

    /** The place in the waiting list; 0 for whoever does not wait. */
    public long position(EnrolmentRow row) {
        return row.state() == EnrolmentState.WAITLISTED ? courses.position(row.id()) : 0;
    }

    public List<MeetingRow> getNext() {
        return next;
    }
}
