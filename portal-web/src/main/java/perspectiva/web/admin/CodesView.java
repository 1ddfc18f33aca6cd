package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.codes.Edition;
import perspectiva.core.codes.EditionState;
import perspectiva.core.codes.Editions;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The screen of all editions of code lists. */
@Named("codesView")
@RequestScoped
public class CodesView {

    @Inject
    Editions editions;

    private int page = 1;
    private Slice<Edition> slice;

    public void load() {
        slice = editions.all(Paging.of(page, ""));
    }

    public String tone(EditionState state) {
        return switch (state) {
            case BROUGHT, APPLYING, CHECKED -> "wait";
            case CURRENT -> "live";
            case FLAWED -> "bad";
            case PAST, DROPPED -> "stop";
        };
    }

    public Slice<Edition> getSlice() {
        return slice;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
