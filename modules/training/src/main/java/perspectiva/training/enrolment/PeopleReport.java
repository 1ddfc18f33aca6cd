package perspectiva.training.enrolment;

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
import perspectiva.training.enrolment.entity.ListLine;

/** What became of a brought list, line by line, in the reader's language: {@code /export/training/list.csv?id=}. */
@ApplicationScoped
public class PeopleReport implements Export {

    @Inject
    PeopleLists lists;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.list.line", "training.enrolment.person", "training.list.outcome", "training.list.reason");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return lists.lines(Address.numberOrNothing(filters, "id")).stream().map(line -> row(line, caller));
    }

    private List<Object> row(ListLine line, Caller caller) {
        return List.of(
                line.number(),
                line.called(),
                texts.text(
                        caller.language(),
                        "training.list.outcome." + line.outcome().word()),
                line.key().isEmpty()
                        ? ""
                        : texts.text(
                                caller.language(), line.key(), line.values().toArray()));
    }
}
