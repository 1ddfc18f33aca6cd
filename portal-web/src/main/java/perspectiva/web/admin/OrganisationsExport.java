package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The list of organisations as a table. */
@ApplicationScoped
public class OrganisationsExport implements Export {

    private static final int PART = 200;

    @Inject
    Organisations organisations;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "admin.organisation.short",
                "admin.organisation.legal",
                "admin.organisation.inn",
                "admin.organisation.ogrn",
                "admin.organisation.settlement",
                "admin.organisation.headcount");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        String typed = filters.get("q");
        int pages = organisations.search(typed, new Paging(1, PART, "", false)).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> organisations.search(typed, new Paging(page, PART, "", false)).rows().stream())
                .map(OrganisationsExport::row);
    }

    private static List<Object> row(Organisation one) {
        return List.of(
                one.shortName(),
                one.legalName(),
                one.inn().digits(),
                one.ogrn().map(Object::toString).orElse(""),
                one.settlement(),
                one.headcount().map(Object.class::cast).orElse(""));
    }
}
