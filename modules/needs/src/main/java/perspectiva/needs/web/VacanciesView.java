package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Vacancies;
import perspectiva.spi.Caller;

/** The search for vacancies. All its state stands in the address. */
@Named("vacanciesView")
@RequestScoped
public class VacanciesView {

    private static final List<String> MAJORS =
            IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).toList();

    @Inject
    Vacancies vacancies;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private NeedFilter filter;
    private Slice<NeedRow> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = NeedFilter.of(address);
        slice = vacancies.search(filter, NeedFilter.paging(address));
    }

    /** The first digits of the classification: its major groups. */
    public List<String> getMajors() {
        return MAJORS;
    }

    public String titleOf(String major) {
        return occupations.title(major, caller.language());
    }

    public NeedFilter getFilter() {
        return filter;
    }

    public String getMajor() {
        return filter.major();
    }

    public Slice<NeedRow> getSlice() {
        return slice;
    }
}
