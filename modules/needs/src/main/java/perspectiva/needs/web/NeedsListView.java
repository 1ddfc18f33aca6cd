package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of needs. All its state stands in the address. */
@Named("needsListView")
@RequestScoped
public class NeedsListView {

    private static final List<String> COLUMNS =
            List.of("employer", "place", "posts", "pay", "created", "until", "source");
    private static final List<String> SHOWN = List.of("employer", "posts", "pay", "created");
    private static final List<String> STAGES = List.of(
            "open",
            "draft",
            "submitted",
            "returned",
            "verified",
            "published",
            "partly_filled",
            "filled",
            "expired",
            "withdrawn",
            "over",
            "again");

    @Inject
    Needs needs;

    @Inject
    Caller caller;

    private NeedFilter filter;
    private Slice<NeedRow> slice;
    private List<String> shown;

    public void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        filter = NeedFilter.of(request.getRequestParameterMap());
        slice = needs.list(filter, NeedFilter.paging(request.getRequestParameterMap()));
        String[] chosen = request.getRequestParameterValuesMap().get("col");
        shown = chosen == null ? SHOWN : List.of(chosen);
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    /** Whether the caller may post a need here. */
    public boolean isPosting() {
        return caller.isAny(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    /** Whether it is over, and the caller may ask for the same again. */
    public boolean isRepeatable(NeedRow row) {
        return isPosting() && row.state().isClosed();
    }

    public List<String> getColumns() {
        return COLUMNS;
    }

    public List<String> getShown() {
        return shown;
    }

    public List<String> getStages() {
        return STAGES;
    }

    public NeedFilter getFilter() {
        return filter;
    }

    public String getStage() {
        return filter.stage();
    }

    public Slice<NeedRow> getSlice() {
        return slice;
    }
}
