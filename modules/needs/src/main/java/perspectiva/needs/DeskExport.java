package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The director's desk as a table, with the filters, the columns and the order of the screen. */
@ApplicationScoped
public class DeskExport implements Export {

    /** What the desk can show, in the order of the screen. */
    public static final List<String> COLUMNS = List.of(
            "employer", "occupation", "posts", "pay", "place", "startWanted", "created", "until", "source", "assignee");

    /** What the desk shows until somebody chooses otherwise. */
    public static final List<String> SHOWN = List.of("employer", "occupation", "posts", "pay", "assignee");

    @Inject
    Desk desk;

    @Inject
    Occupations occupations;

    @Inject
    Texts texts;

    @Inject
    Caller reader;

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
    public List<String> columns(Map<String, String> filters) {
        return table(filters, Map.of()).titles();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return desk.all(DeskFilter.of(filters), NeedFilter.paging(filters)).flatMap(portion -> {
            List<Long> ids = portion.stream().map(NeedRow::id).toList();
            NeedTable table = table(filters, desk.assignees(ids));
            return portion.stream().map(table::of);
        });
    }

    private NeedTable table(Map<String, String> filters, Map<Long, String> assignees) {
        List<String> chosen = NeedTable.shown(filters, SHOWN);
        List<String> shown = new ArrayList<>(List.of("sent"));
        COLUMNS.stream().filter(chosen::contains).forEach(shown::add);
        NeedTable table = new NeedTable(shown, texts, reader.language());
        if (shown.contains("occupation")) {
            table.with("occupation", this::occupationOf);
        }
        return shown.contains("assignee") ? table.with("assignee", row -> assignees.getOrDefault(row.id(), "")) : table;
    }

    private String occupationOf(NeedRow row) {
        return row.occupation() == null
                ? ""
                : row.occupation() + " " + occupations.title(row.occupation(), reader.language());
    }
}
