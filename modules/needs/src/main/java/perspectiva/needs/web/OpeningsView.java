package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Vacancies;
import perspectiva.needs.VacancyFilter;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The latest vacancies, as the home page shows them. */
@Named("openingsView")
@RequestScoped
public class OpeningsView {

    private static final int SHOWN = 6;

    @Inject
    Vacancies vacancies;

    @Inject
    Caller caller;

    private Slice<NeedRow> slice;

    /** Whether the caller may be looking for work; others have something else on their home page. */
    public boolean isLooking() {
        return !caller.isSignedIn() || caller.is(Role.PARTICIPANT);
    }

    public Slice<NeedRow> getSlice() {
        if (slice == null) {
            slice = vacancies.search(VacancyFilter.ALL, new Paging(1, SHOWN, "", false));
        }
        return slice;
    }
}
