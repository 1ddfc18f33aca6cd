package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Columns;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The director's desk as a table, with the filters, the columns and the order of the screen. */
@ApplicationScoped
public class DeskExport implements Export {

    @Inject
    Desk desk;

    @Inject
    Occupations occupations;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    public List<String> columns() {
        return columns(Map.of());
    }

    @Override
    public List<String> columns(Map<String, String> address) {
        return chosen(address).titles();
    }

    /** What the desk shows at this address. */
    public Columns.Chosen<NeedRow> chosen(Map<String, String> address) {
        return chosen(address, Map.of());
    }

    /** Who deals with the needs is read for each portion at once. */
    @Override
    public Stream<List<Object>> rows(Map<String, String> address, Caller caller) {
        return desk.all(DeskFilter.of(address), NeedFilter.paging(address)).flatMap(portion -> {
            List<Long> ids = portion.stream().map(NeedRow::id).toList();
            Columns.Chosen<NeedRow> chosen = chosen(address, desk.assignees(ids));
            return portion.stream().map(row -> chosen.cells(row, caller.language()));
        });
    }

    private Columns.Chosen<NeedRow> chosen(Map<String, String> address, Map<Long, String> assignees) {
        return NeedColumns.ofTheDesk(texts, this::occupation, row -> assignees.getOrDefault(row.id(), ""))
                .chosen(address);
    }

    private String occupation(NeedRow row, Locale language) {
        return row.occupation() == null ? "" : row.occupation() + " " + occupations.title(row.occupation(), language);
    }
}
