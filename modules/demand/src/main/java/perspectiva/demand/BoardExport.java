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
import perspectiva.core.text.Texts;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.BlindSkill;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The demand board as a table, as blind as the screen, with its filters, columns and order. */
@ApplicationScoped
public class BoardExport extends ListExport<BlindNeed> {

    @Inject
    BlindNeeds needs;

    @Inject
    BoardFilters filters;

    @Inject
    Occupations occupations;

    @Inject
    DemandWords words;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRAINER, Role.DIRECTOR);
    }

    @Override
    protected Columns<BlindNeed> table() {
        return new Columns<BlindNeed>()
                .always("demand.column.code", BlindNeed::occupation)
                .always("demand.column.occupation", (need, in) -> occupations.title(need.occupation(), in))
                .usual("settlement", "demand.column.settlement", BlindNeed::settlement)
                .usual(
                        "posts",
                        "demand.column.posts",
                        (need, in) ->
                                need.posts().isExact() ? (Object) need.posts().least() : words.posts(need.posts(), in))
                .usual("start", "demand.column.start", BlindNeed::startWanted)
                .more(
                        "shift",
                        "demand.column.shift",
                        (need, in) -> need.shift().isEmpty() ? "" : texts.text(in, "demand.shift." + need.shift()))
                .usual(
                        "skills",
                        "demand.column.skills",
                        (need, in) -> words.skills(
                                need.skills().stream().map(BlindSkill::code).toList(), in))
                .usual("employer", "demand.column.employer", BlindNeed::employer);
    }

    @Override
    protected Stream<BlindNeed> all(Map<String, String> address, Caller caller) {
        return Slice.everything(
                BoardFilters.paging(address), paging -> needs.board(filters.of(address, caller.language()), paging));
    }
}
