package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Need groups without names as a table, as blind as the screen. */
@ApplicationScoped
public class GroupedExport extends ListExport<BlindGroup> {

    @Inject
    BlindGroups groups;

    @Inject
    Occupations occupations;

    @Inject
    Formats formats;

    @Inject
    DemandWords words;

    @Inject
    BoardFilters filters;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "grouped";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRAINER, Role.DIRECTOR);
    }

    @Override
    protected Columns<BlindGroup> table() {
        return new Columns<BlindGroup>()
                .always("demand.column.number", BlindGroup::number)
                .always("demand.column.code", BlindGroup::occupation)
                .always("demand.column.occupation", (row, in) -> occupations.title(row.occupation(), in))
                .usual(
                        "posts",
                        "demand.column.posts",
                        (row, in) ->
                                row.isWanted() ? words.posts(row.posts(), in) : texts.text(in, "demand.grouped.over"))
                .usual(
                        "settlement",
                        "demand.column.settlement",
                        row -> String.join("; ", row.isWanted() ? row.places() : Set.of()))
                .usual(
                        "period",
                        "demand.column.period",
                        (row, in) -> texts.text(
                                in, "demand.period", formats.date(row.startsOn(), in), formats.date(row.endsOn(), in)))
                .usual(
                        "skills",
                        "demand.column.skills",
                        (row, in) -> row.isWanted() ? words.skills(row.skills(), in) : "")
                .always(
                        "demand.column.groupstate",
                        (row, in) -> texts.text(
                                in, row.isAgreed() ? "demand.groupstate.agreed" : "demand.groupstate.forming"));
    }

    @Override
    protected Stream<BlindGroup> all(Map<String, String> address, Caller caller) {
        DemandFilter filter = filters.ofRecords(address, caller.language());
        return Slice.everything(BoardFilters.paging(address), paging -> groups.list(filter, paging));
    }
}
