package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.Caller;
import perspectiva.spi.Found;
import perspectiva.spi.SearchProvider;

/** Finds needs by title, employer and number: for visitors the vacancies among them. */
@ApplicationScoped
public class NeedsSearch implements SearchProvider {

    @Inject
    NeedRows rows;

    @Override
    public List<Found> search(String typed, Caller caller, int limit) {
        NeedFilter filter = new NeedFilter(typed, "", Optional.empty(), "", "");
        Paging first = new Paging(1, limit, "", false);
        Slice<Found> own =
                rows.page(filter, first, caller).map(row -> found("needs.kind.need", row, "/needs/need?id="));
        return own.isEmpty()
                ? rows.vacancies(filter, first, caller)
                        .map(row -> found("needs.kind.vacancy", row, "/needs/vacancy?id="))
                        .rows()
                : own.rows();
    }

    private static Found found(String kind, NeedRow row, String address) {
        String hint = Stream.of(row.employer(), row.number())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Found(kind, row.title() == null ? "…" : row.title(), hint, address + row.id());
    }
}
