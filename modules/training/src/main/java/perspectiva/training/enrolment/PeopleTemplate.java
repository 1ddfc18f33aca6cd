package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** A list of people to be filled in, with one line that shows how: {@code /export/training/people.xlsx}. */
@ApplicationScoped
public class PeopleTemplate implements Export {

    private static final List<PeopleColumn> COLUMNS = Stream.of(PeopleColumn.values())
            .filter(column -> column != PeopleColumn.NAME)
            .toList();

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return COLUMNS.stream().map(PeopleColumn::titleKey).toList();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Stream.of(Arrays.asList(
                "Примерова",
                "Анна",
                "Петровна",
                LocalDate.of(1990, 5, 1),
                "anna@example.org",
                texts.text(caller.language(), "training.enrolment.education.vocational"),
                "",
                texts.text(caller.language(), "training.list.yes")));
    }
}
