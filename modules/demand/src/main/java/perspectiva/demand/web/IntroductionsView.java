package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.demand.BoardFilters;
import perspectiva.demand.Introductions;
import perspectiva.demand.entity.Introduction;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Who wants to be put in touch with whom, as far as the caller is one of them. */
@Named("introductionsView")
@RequestScoped
public class IntroductionsView {

    @Inject
    Introductions introductions;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private Slice<Introduction> slice;

    public void load() {
        slice = introductions.list(BoardFilters.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    }

    public String titleOf(Introduction introduction) {
        return occupations.title(introduction.occupation(), caller.language());
    }

    public boolean isTrainer() {
        return caller.is(Role.TRAINER);
    }

    public Slice<Introduction> getSlice() {
        return slice;
    }
}
