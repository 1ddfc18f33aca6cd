package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;

/** An employer's latest needs, as the home page shows them. */
@Named("mineView")
@RequestScoped
public class MineView {

    private static final int SHOWN = 6;

    @Inject
    Needs needs;

    private Slice<NeedRow> slice;

    public Slice<NeedRow> getSlice() {
        if (slice == null) {
            slice = needs.list(NeedFilter.ALL, new Paging(1, SHOWN, "", false));
        }
        return slice;
    }
}
