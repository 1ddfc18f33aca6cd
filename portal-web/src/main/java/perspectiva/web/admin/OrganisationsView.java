package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The list of organisations. */
@Named("organisationsView")
@RequestScoped
public class OrganisationsView {

    @Inject
    Organisations organisations;

    @Inject
    OrganisationsExport export;

    private String typed;
    private int page = 1;
    private String sort;
    private Slice<Organisation> slice;
    private Columns.Chosen<Organisation> columns;

    public void load() {
        slice = organisations.search(typed, Paging.of(page, sort));
        columns = export.chosen(Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()));
    }

    public Columns.Chosen<Organisation> getColumns() {
        return columns;
    }

    public Slice<Organisation> getSlice() {
        return slice;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
