package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.SessionFilter;

/** The people an organisation sent to courses as a table, and nobody else's. */
@ApplicationScoped
public class StaffExport extends ListExport<EnrolmentRow> {

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
    protected Columns<EnrolmentRow> table() {
        return new Columns<EnrolmentRow>()
                .always("training.enrolment.person", EnrolmentRow::name)
                .always("training.session.course", EnrolmentRow::title)
                .always("training.session.start", EnrolmentRow::startsOn)
                .always("training.enrolment.applied", (row, in) -> formats.dateTime(row.appliedAt(), in))
                .always(
                        "training.enrolment.state",
                        (row, in) -> texts.text(
                                in, "training.enrolment.state." + row.state().word()));
    }

    @Override
    protected Stream<EnrolmentRow> all(Map<String, String> address, Caller caller) {
        return staff.all(EnrolmentFilter.of(address), SessionFilter.paging(address));
    }
}
