package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Now;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.SessionFilter;

/** The list of enrolments as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class EnrolmentExport extends ListExport<EnrolmentRow> {

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
    protected Columns<EnrolmentRow> table() {
        return new Columns<EnrolmentRow>()
                .always("training.enrolment.person", EnrolmentRow::name)
                .always("training.session.course", EnrolmentRow::title)
                .always("training.session.number", EnrolmentRow::number)
                .always("training.session.start", EnrolmentRow::startsOn)
                .usual("applied", "training.enrolment.applied", row -> row.appliedAt()
                        .atZone(Now.zone())
                        .toLocalDate())
                .usual(
                        "source",
                        "training.enrolment.source",
                        (row, in) -> texts.text(
                                in, "training.enrolment.source." + row.source().word()))
                .with("training.enrolment.sponsor", EnrolmentRow::sponsor)
                .more("agreement", "training.enrolment.agreement", EnrolmentRow::agreement)
                .always(
                        "training.enrolment.state",
                        (row, in) -> texts.text(
                                in, "training.enrolment.state." + row.state().word()));
    }

    @Override
    protected Stream<EnrolmentRow> all(Map<String, String> address, Caller caller) {
        return rows.all(EnrolmentFilter.of(address), SessionFilter.paging(address));
    }
}
