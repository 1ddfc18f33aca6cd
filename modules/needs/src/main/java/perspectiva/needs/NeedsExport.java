package perspectiva.needs;

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

/** The list of needs as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class NeedsExport implements Export {

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
    public List<String> columns() {
        return Stream.of(
                        "number",
                        "title",
                        "occupation",
                        "employer",
                        "place",
                        "posts",
                        "filled",
                        "payFrom",
                        "payTo",
                        "startWanted",
                        "stage",
                        "created",
                        "until",
                        "source")
                .map("needs.column."::concat)
                .toList();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return rows.all(NeedFilter.of(filters), NeedFilter.paging(filters), caller)
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(NeedRow row, Caller caller) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.occupation(),
                row.employer(),
                row.place(),
                row.posts(),
                row.filled(),
                roubles(row.payFrom()),
                roubles(row.payTo()),
                row.startWanted(),
                texts.text(caller.language(), "needs.state." + row.stage()),
                row.createdOn(),
                row.validUntil(),
                texts.text(caller.language(), "needs.source." + row.source().word()));
    }

    private static Long roubles(Long kopecks) {
        return kopecks == null ? null : kopecks / 100;
    }
}
