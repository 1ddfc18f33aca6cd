package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The list of needs as a table, with the filters, the columns and the order of the screen. */
@ApplicationScoped
public class NeedsExport implements Export {

    @Inject
    NeedRows rows;

    @Inject
    Texts texts;

    @Inject
    Caller reader;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER, Role.BOARD, Role.COUNCIL);
    }

    @Override
    public List<String> columns() {
        return columns(Map.of());
    }

    @Override
    public List<String> columns(Map<String, String> filters) {
        return table(filters, reader).titles();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        NeedTable table = table(filters, caller);
        return rows.all(NeedFilter.of(filters), NeedFilter.paging(filters), caller)
                .map(table::of);
    }

    private NeedTable table(Map<String, String> filters, Caller caller) {
        return new NeedTable(NeedTable.shown(filters, NeedTable.SHOWN), texts, caller.language());
    }
}
