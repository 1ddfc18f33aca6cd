package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.demand.BlindGroup;
import perspectiva.demand.BlindGroups;
import perspectiva.demand.BoardFilters;
import perspectiva.spi.Caller;

/** Need groups without names. */
@Named("demandGroupedView")
@RequestScoped
public class GroupedView {

    @Inject
    BlindGroups groups;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private Slice<BlindGroup> slice;

    public void load() {
        slice = groups.list(BoardFilters.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
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

    public Slice<BlindGroup> getSlice() {
        return slice;
    }
}
