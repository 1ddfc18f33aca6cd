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
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.demand.BoardFilters;
import perspectiva.demand.DemandFilter;
import perspectiva.demand.GroupRow;
import perspectiva.demand.GroupsExport;
import perspectiva.demand.NeedGroups;
import perspectiva.demand.entity.GroupState;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The need groups the caller may know of. */
@Named("demandGroupsView")
@RequestScoped
public class GroupsView {

    @Inject
    NeedGroups groups;

    @Inject
    BoardFilters filters;

    @Inject
    GroupsExport export;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private DemandFilter filter;
    private Slice<GroupRow> slice;
    private Columns.Chosen<GroupRow> columns;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = filters.ofRecords(address, caller.language());
        slice = groups.list(filter, BoardFilters.paging(address));
        columns = export.chosen(address);
    }

    public String occupationOf(GroupRow row) {
        return occupations.title(row.group().occupation(), caller.language());
    }

    /** The office reads the name it gave, which may name enterprises; an employer the occupation. */
    public String titleOf(GroupRow row) {
        return isOffice() ? row.group().title() : occupationOf(row);
    }

    /** The office forms groups, and reads how many people they are for. */
    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public Columns.Chosen<GroupRow> getColumns() {
        return columns;
    }

    public DemandFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public List<String> getStates() {
        return Stream.of(GroupState.values()).map(GroupState::word).toList();
    }

    public Slice<GroupRow> getSlice() {
        return slice;
    }
}
