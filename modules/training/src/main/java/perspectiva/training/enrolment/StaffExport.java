package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.session.SessionFilter;

/** The people an organisation sent to courses as a table, and nobody else's. */
@ApplicationScoped
public class StaffExport implements Export {

    @Inject
    Staff staff;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.enrolment.person",
                "training.session.course",
                "training.session.start",
                "training.enrolment.applied",
                "training.enrolment.state");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return staff.all(SessionFilter.paging(filters)).map(row -> cells(row, caller));
    }

    private List<Object> cells(EnrolmentRow row, Caller caller) {
        return List.of(
                row.name(),
                row.title(),
                row.startsOn(),
                formats.dateTime(row.appliedAt(), caller.language()),
                texts.text(
                        caller.language(),
                        "training.enrolment.state." + row.state().word()));
    }
}
