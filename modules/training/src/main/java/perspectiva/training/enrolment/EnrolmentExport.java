package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.session.SessionFilter;

/** The list of enrolments as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class EnrolmentExport implements Export {

    @Inject
    EnrolmentRows rows;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.enrolment.person",
                "training.session.course",
                "training.session.number",
                "training.session.start",
                "training.enrolment.state",
                "training.enrolment.source",
                "training.enrolment.sponsor",
                "training.enrolment.applied",
                "training.enrolment.agreement");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return rows.all(EnrolmentFilter.of(filters), SessionFilter.paging(filters))
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(EnrolmentRow row, Caller caller) {
        return Arrays.asList(
                row.name(),
                row.title(),
                row.number(),
                row.startsOn(),
                texts.text(
                        caller.language(),
                        "training.enrolment.state." + row.state().word()),
                texts.text(
                        caller.language(),
                        "training.enrolment.source." + row.source().word()),
                row.sponsor(),
                row.appliedAt().atZone(Now.zone()).toLocalDate(),
                row.agreement());
    }
}
