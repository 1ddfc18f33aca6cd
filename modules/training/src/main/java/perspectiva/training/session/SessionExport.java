package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of sessions as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class SessionExport extends ListExport<SessionRow> {

    @Inject
    SessionRows rows;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.BOARD, Role.COUNCIL, Role.TRAINER);
    }

    @Override
    protected Columns<SessionRow> table() {
        return new Columns<SessionRow>()
                .always("training.session.number", SessionRow::number)
                .always("training.session.course", SessionRow::title)
                .always(
                        "training.session.mode",
                        (row, in) -> texts.text(
                                in, "training.session.mode." + row.mode().word()))
                .usual("dates", "training.session.dates")
                .with("training.session.start", SessionRow::startsOn)
                .with("training.session.end", SessionRow::endsOn)
                .usual("deadline", "training.session.deadline", SessionRow::enrolUntil)
                .usual("seats", "training.session.seats")
                .with("training.session.seats.least", SessionRow::seatsMin)
                .with("training.session.seats.most", SessionRow::seatsMax)
                .usual("units", "training.session.units", SessionRow::units)
                .with("training.session.hours", SessionRow::hours)
                .always(
                        "training.session.state",
                        (row, in) -> texts.text(
                                in, "training.session.state." + row.state().word()));
    }

    @Override
    protected Stream<SessionRow> all(Map<String, String> address, Caller caller) {
        return rows.all(SessionFilter.of(address), SessionFilter.paging(address));
    }
}
