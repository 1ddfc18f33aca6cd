package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Paging;
import perspectiva.core.text.Texts;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The demand board as a table, as blind as the screen. */
@ApplicationScoped
public class BoardExport implements Export {

    private static final int PORTION = 200;

    @Inject
    BlindNeeds needs;

    @Inject
    BoardFilters filters;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

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
    public List<String> columns() {
        return List.of(
                "demand.column.code",
                "demand.column.occupation",
                "demand.column.settlement",
                "demand.column.posts",
                "demand.column.start",
                "demand.column.shift",
                "demand.column.skills",
                "demand.column.employer");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> address, Caller caller) {
        Paging order = BoardFilters.paging(address);
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> needs.board(
                                filters.of(address, caller.language()),
                                new Paging(page, PORTION, order.sort(), order.isDescending()))
                        .rows())
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream)
                .map(need -> cells(need, caller));
    }

    private List<Object> cells(BlindNeed need, Caller caller) {
        return Arrays.asList(
                need.occupation(),
                occupations.title(need.occupation(), caller.language()),
                need.settlement(),
                need.posts().isExact()
                        ? (Object) need.posts().least()
                        : need.posts().toString(),
                need.startWanted(),
                need.shift().isEmpty() ? "" : texts.text(caller.language(), "demand.shift." + need.shift()),
                need.skills().stream()
                        .map(skill -> skills.title(skill.code(), caller.language()))
                        .collect(Collectors.joining("; ")),
                need.employer());
    }
}
