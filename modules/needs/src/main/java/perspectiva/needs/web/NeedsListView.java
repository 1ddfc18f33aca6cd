package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;
import perspectiva.needs.NeedsExport;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of needs. All its state stands in the address. */
@Named("needsListView")
@RequestScoped
public class NeedsListView {

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
    NeedsExport export;

    @Inject
    Caller caller;

    private NeedFilter filter;
    private Slice<NeedRow> slice;
    private Columns.Chosen<NeedRow> columns;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = NeedFilter.of(address);
        slice = needs.list(filter, NeedFilter.paging(address));
        columns = export.chosen(address);
    }

    /** Whether the caller may post a need here. */
    public boolean isPosting() {
        return caller.isAny(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    /** Whether it is over, and the caller may ask for the same again. */
    public boolean isRepeatable(NeedRow row) {
        return isPosting() && row.state().isClosed();
    }

    public Columns.Chosen<NeedRow> getColumns() {
        return columns;
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
