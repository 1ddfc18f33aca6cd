package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/**
 * What is offered now, in the fields of the national vacancy base, so that nobody types a vacancy twice. The director takes
 * away all, an employer her own; nobody takes away one whose employer withholds its name.
 */
@ApplicationScoped
public class NationalExport implements Export {

    private static final int PORTION = 200;

    @Inject
    NationalVacancies vacancies;

    @Override
    public String name() {
        return "national";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    @Override
    public List<String> columns() {
        return Stream.of(NationalField.values())
                .map(field -> "needs.national." + field.word())
                .toList();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> address, Caller caller) {
        NeedFilter filter = theirs(NeedFilter.of(address), caller);
        return Stream.iterate(
                        vacancies.before(filter, Long.MAX_VALUE, PORTION, caller),
                        Predicate.not(List::isEmpty),
                        last -> vacancies.before(
                                filter, last.get(last.size() - 1).need().id(), PORTION, caller))
                .flatMap(List::stream)
                .map(NationalExport::cells);
    }

    /** Whoever is on the board reads every need, but takes away only what is posted for the own organisation. */
    private static NeedFilter theirs(NeedFilter asked, Caller caller) {
        return caller.is(Role.DIRECTOR) ? asked : asked.of(caller.organisation().orElse(0L));
    }

    private static List<Object> cells(NationalVacancy vacancy) {
        return Stream.of(NationalField.values()).map(field -> field.in(vacancy)).toList();
    }
}
