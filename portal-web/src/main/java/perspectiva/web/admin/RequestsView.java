package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.privacy.Privacy;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The list of what people asked about their data. */
@Named("requestsView")
@RequestScoped
public class RequestsView {

    @Inject
    Privacy privacy;

    @Inject
    RequestsExport export;

    private String typed;
    private boolean answered;
    private int page = 1;
    private Slice<Privacy.Row> slice;
    private Columns.Chosen<Privacy.Row> columns;

    public void load() {
        slice = privacy.requests(!answered, typed, Paging.of(page, ""));
        columns = export.chosen(Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()));
    }

    public Columns.Chosen<Privacy.Row> getColumns() {
        return columns;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Slice<Privacy.Row> getSlice() {
        return slice;
    }

    /** Whether the answered ones are wanted instead of those that wait. */
    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
