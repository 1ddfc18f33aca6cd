package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of sessions whose people wait for the office's word as a table, as it was searched. */
@ApplicationScoped
public class VerdictExport extends ListExport<WaitingVerdict> {

    @Inject
    WaitingVerdicts verdicts;

    @Override
    public String name() {
        return "verdicts";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    protected Columns<WaitingVerdict> table() {
        return new Columns<WaitingVerdict>()
                .always("training.session.number", WaitingVerdict::number)
                .always("training.session.course", WaitingVerdict::title)
                .always("training.session.end", WaitingVerdict::endsOn)
                .always("training.verdicts.people", WaitingVerdict::people);
    }

    @Override
    protected Stream<WaitingVerdict> all(Map<String, String> address, Caller caller) {
        return Slice.everything(
                Address.paging(address), paging -> verdicts.sessions(address.getOrDefault("q", ""), paging));
    }
}
