package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The list of organisations. */
@Named("organisationsView")
@RequestScoped
public class OrganisationsView {

    @Inject
    Organisations organisations;

    private String typed;
    private int page = 1;
    private String sort;
    private Slice<Organisation> slice;

    public void load() {
        slice = organisations.search(typed, Paging.of(page, sort));
    }

    public Slice<Organisation> getSlice() {
        return slice;
    }

    /** The filters, for the addresses of exports. */
    public String getQuery() {
        return typed == null ? "" : "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
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
