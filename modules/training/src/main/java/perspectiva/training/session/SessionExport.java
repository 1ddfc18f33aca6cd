package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The list of sessions as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class SessionExport implements Export {

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
    public List<String> columns() {
        return List.of(
                "training.session.number",
                "training.session.course",
                "training.session.state",
                "training.session.mode",
                "training.session.start",
                "training.session.end",
                "training.session.deadline",
                "training.session.seats.least",
                "training.session.seats.most",
                "training.session.hours",
                "training.session.units");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return rows.all(SessionFilter.of(filters), SessionFilter.paging(filters))
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(SessionRow row, Caller caller) {
        return Arrays.asList(
                row.number(),
                row.title(),
                texts.text(
                        caller.language(),
                        "training.session.state." + row.state().word()),
                texts.text(
                        caller.language(), "training.session.mode." + row.mode().word()),
                row.startsOn(),
                row.endsOn(),
                row.enrolUntil(),
                row.seatsMin(),
                row.seatsMax(),
                row.hours(),
                row.units());
    }
}
