package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Vacancies;
import perspectiva.needs.VacancyFilter;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.Worded;
import perspectiva.spi.Caller;

/** The search for vacancies. All its state stands in the address. */
@Named("vacanciesView")
@RequestScoped
public class VacanciesView {

    private static final List<String> MAJORS =
            IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).toList();
    private static final Set<String> FOLDED = Set.of("contract", "shift", "start", "beginner");

    /** A group within a group begins further in. */
    private static final String INDENT = "\u2003";

    @Inject
    Vacancies vacancies;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private VacancyFilter filter;
    private Slice<NeedRow> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = VacancyFilter.of(address);
        slice = vacancies.search(filter, NeedFilter.paging(address));
    }

    /** Major groups of occupations, and within the chosen one the groups it consists of. */
    public List<String> getGroups() {
        return MAJORS.stream().flatMap(this::groups).distinct().toList();
    }

    private Stream<String> groups(String major) {
        String chosen = filter.need().major();
        if (!chosen.startsWith(major)) {
            return Stream.of(major);
        }
        Stream<String> within = MAJORS.stream().map(major::concat);
        return Stream.concat(Stream.of(major), Stream.concat(within, Stream.of(chosen)))
                .filter(code -> occupations.byCode(code).isPresent());
    }

    public String titleOf(String group) {
        return (group.length() > 1 ? INDENT : "") + occupations.title(group, caller.language());
    }

    public NeedFilter getNeed() {
        return filter.need();
    }

    public String getMajor() {
        return filter.need().major();
    }

    public String getContract() {
        return filter.contract().map(Worded::word).orElse("");
    }

    public String getShift() {
        return filter.shift().map(Worded::word).orElse("");
    }

    public List<Contract> getContracts() {
        return List.of(Contract.values());
    }

    public List<Shift> getShifts() {
        return List.of(Shift.values());
    }

    /** Whole roubles; empty when none are asked for. */
    public String getPay() {
        return filter.payLeast().map(kopecks -> String.valueOf(kopecks / 100)).orElse("");
    }

    public String getStart() {
        return filter.startBy().map(Object::toString).orElse("");
    }

    public boolean isForBeginners() {
        return filter.isForBeginners();
    }

    /** What narrows the search, by its words in the address. */
    public List<String> getNarrowing() {
        return filter.narrowing();
    }

    /** Whether any of the filters is set that are folded away at first. */
    public boolean isExact() {
        return filter.narrowing().stream().anyMatch(FOLDED::contains);
    }

    public Slice<NeedRow> getSlice() {
        return slice;
    }
}
