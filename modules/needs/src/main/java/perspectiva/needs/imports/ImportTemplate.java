package perspectiva.needs.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** A table to be filled in, with one line that shows how. Employers may leave their number out: it is known. */
@ApplicationScoped
public class ImportTemplate implements Export {

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return Arrays.stream(ImportColumn.values()).map(ImportColumn::titleKey).toList();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Stream.of(Arrays.asList(
                caller.is(Role.DIRECTOR) ? "5916000008" : null,
                "Слесарь-ремонтник",
                "7233",
                2,
                "Краснокамск, Шоссейная, 12",
                60000,
                75000,
                null,
                Now.today().plusMonths(1),
                "постоянный",
                40,
                null,
                null,
                null,
                null,
                null,
                "+7 34273 0-00-00",
                "hr@example.org"));
    }
}
