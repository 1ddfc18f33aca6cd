package perspectiva.needs;

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

/** The list of needs as a table, with the filters, the columns and the order of the screen. */
@ApplicationScoped
public class NeedsExport extends ListExport<NeedRow> {

    @Inject
    NeedRows rows;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER, Role.BOARD, Role.COUNCIL);
    }

    @Override
    protected Columns<NeedRow> table() {
        return NeedColumns.ofTheList(texts);
    }

    @Override
    protected Stream<NeedRow> all(Map<String, String> address, Caller caller) {
        return rows.all(NeedFilter.of(address), NeedFilter.paging(address), caller);
    }
}
