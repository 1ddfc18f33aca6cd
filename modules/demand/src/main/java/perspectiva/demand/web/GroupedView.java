package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.demand.BlindGroup;
import perspectiva.demand.BlindGroups;
import perspectiva.demand.BoardFilters;
import perspectiva.demand.DemandFilter;
import perspectiva.demand.GroupedExport;
import perspectiva.demand.entity.GroupState;
import perspectiva.spi.Caller;

/** Need groups without names. */
@Named("demandGroupedView")
@RequestScoped
public class GroupedView {

    @Inject
    BlindGroups groups;

    @Inject
    BoardFilters filters;

    @Inject
    GroupedExport export;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private DemandFilter filter;
    private Slice<BlindGroup> slice;
    private Columns.Chosen<BlindGroup> columns;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = filters.ofRecords(address, caller.language());
        slice = groups.list(filter, BoardFilters.paging(address));
        columns = export.chosen(address);
    }

    public String titleOf(BlindGroup group) {
        return occupations.title(group.occupation(), caller.language());
    }

    public String skillsOf(BlindGroup group) {
        return group.skills().stream()
                .map(code -> skills.title(code, caller.language()))
                .collect(Collectors.joining(", "));
    }

    public String placesOf(BlindGroup group) {
        return String.join(", ", group.places());
    }

    public Columns.Chosen<BlindGroup> getColumns() {
        return columns;
    }

    public DemandFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public List<String> getStates() {
        return List.of(GroupState.FORMING.word(), GroupState.AGREED.word());
    }

    public Slice<BlindGroup> getSlice() {
        return slice;
    }
}
