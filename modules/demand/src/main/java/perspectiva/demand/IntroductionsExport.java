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
import perspectiva.demand.entity.Introduction;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Who wants to be put in touch with whom as a table, as far as the reader is one of them. */
@ApplicationScoped
public class IntroductionsExport extends ListExport<Introduction> {

    @Inject
    Introductions introductions;

    @Inject
    Occupations occupations;

    @Inject
    Formats formats;

    @Inject
    BoardFilters filters;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRAINER, Role.EMPLOYER, Role.MEMBER, Role.DIRECTOR);
    }

    @Override
    protected Columns<Introduction> table() {
        return new Columns<Introduction>()
                .always("demand.column.occupation", (row, in) -> occupations.title(row.occupation(), in))
                .always("demand.column.school", Introduction::schoolName)
                .always(
                        "demand.column.state",
                        (row, in) ->
                                texts.text(in, "demand.state." + row.state().word()))
                .always("demand.column.asked", (row, in) -> formats.dateTime(row.createdAt(), in));
    }

    @Override
    protected Stream<Introduction> all(Map<String, String> address, Caller caller) {
        DemandFilter filter = filters.ofRecords(address, caller.language());
        return Slice.everything(BoardFilters.paging(address), paging -> introductions.list(filter, paging));
    }
}
