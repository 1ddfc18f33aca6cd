package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of need groups as a table: all of the office, and of an employer those with its own needs, with figures of its own. */
@ApplicationScoped
public class GroupsExport extends ListExport<GroupRow> {

    @Inject
    NeedGroups groups;

    @Inject
    Occupations occupations;

    @Inject
    Formats formats;

    @Inject
    Caller reader;

    @Inject
    BoardFilters filters;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    protected Columns<GroupRow> table() {
        return new Columns<GroupRow>()
                .always("demand.column.number", row -> row.group().number())
                .always(
                        "demand.column.group",
                        (row, in) -> isOffice() ? row.group().title() : occupation(row, in))
                .always("demand.column.occupation", this::occupation)
                .usual(
                        "period",
                        "demand.column.period",
                        (row, in) -> texts.text(
                                in,
                                "demand.period",
                                formats.date(row.group().startsOn(), in),
                                formats.date(row.group().endsOn(), in)))
                .usual("wanted", isOffice() ? "demand.column.wanted" : "demand.column.wanted.own", row -> row.sums()
                        .wanted())
                .usual("interviews", "demand.column.interviews", row -> row.sums()
                        .interviews())
                .usual("hires", "demand.column.hires", row -> row.sums().hires())
                .usual("money", "demand.column.money", row -> row.sums().money() / 100)
                .always(
                        "demand.column.groupstate",
                        (row, in) -> texts.text(
                                in, "demand.groupstate." + row.group().state().word()));
    }

    /** The office reads the name it gave, which may name enterprises; an employer the occupation. */
    private boolean isOffice() {
        return reader.is(Role.DIRECTOR);
    }

    private String occupation(GroupRow row, Locale language) {
        return occupations.title(row.group().occupation(), language);
    }

    @Override
    protected Stream<GroupRow> all(Map<String, String> address, Caller caller) {
        DemandFilter filter = filters.ofRecords(address, caller.language());
        return Slice.everything(BoardFilters.paging(address), paging -> groups.list(filter, paging));
    }
}
