package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.demand.BoardFilters;
import perspectiva.demand.DemandFilter;
import perspectiva.demand.Introductions;
import perspectiva.demand.entity.Introduction;
import perspectiva.demand.entity.IntroductionState;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Who wants to be put in touch with whom, as far as the caller is one of them. */
@Named("introductionsView")
@RequestScoped
public class IntroductionsView {

    @Inject
    Introductions introductions;

    @Inject
    BoardFilters filters;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private DemandFilter filter;
    private Slice<Introduction> slice;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = filters.ofRecords(address, caller.language());
        slice = introductions.list(filter, BoardFilters.paging(address));
    }

    public String titleOf(Introduction introduction) {
        return occupations.title(introduction.occupation(), caller.language());
    }

    public boolean isTrainer() {
        return caller.is(Role.TRAINER);
    }

    public DemandFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public List<String> getStates() {
        return Stream.of(IntroductionState.values())
                .map(IntroductionState::word)
                .toList();
    }

    public Slice<Introduction> getSlice() {
        return slice;
    }
}
