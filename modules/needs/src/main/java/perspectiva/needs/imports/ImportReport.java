package perspectiva.needs.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** What is wrong with a brought table, as a table in the reader's language: {@code /export/needs/faults.csv?id=}. */
@ApplicationScoped
public class ImportReport implements Export {

    @Inject
    Imports imports;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return List.of("needs.import.line", "needs.import.column", "needs.import.fault");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return imports.allFaults(Address.numberOrNothing(filters, "id"))
                .map(fault -> List.<Object>of(
                        fault.line(),
                        fault.column().isEmpty()
                                ? ""
                                : texts.text(caller.language(), "needs.import.column." + fault.column()),
                        texts.text(
                                caller.language(), fault.key(), fault.values().toArray())));
    }
}
