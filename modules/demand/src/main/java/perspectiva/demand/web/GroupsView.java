package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.demand.BoardFilters;
import perspectiva.demand.GroupRow;
import perspectiva.demand.NeedGroups;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The need groups the caller may know of. */
@Named("demandGroupsView")
@RequestScoped
public class GroupsView {

    @Inject
    NeedGroups groups;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private Slice<GroupRow> slice;

    public void load() {
        slice = groups.list(BoardFilters.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
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

    public Slice<GroupRow> getSlice() {
        return slice;
    }
}
