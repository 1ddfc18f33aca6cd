package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import perspectiva.core.views.SavedView;
import perspectiva.core.views.SavedViews;
import perspectiva.spi.Caller;

/** The desk's saved views: those to choose from, and the one that is being saved. */
@Named("deskViewsView")
@RequestScoped
public class SavedViewsView {

    @Inject
    SavedViews saved;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private List<SavedView> views;
    private String name;
    private boolean shared;

    /** Under that name, what the address shows now. */
    public void save() {
        go(saved.save(DeskAddress.PAGE, name, query(), shared).query());
    }

    public void remove(long id) {
        saved.remove(id);
        go(query());
    }

    private static void go(String query) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(DeskAddress.of(query));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String query() {
        return DeskAddress.query(request.getParameterMap());
    }

    public List<SavedView> getViews() {
        if (views == null) {
            views = saved.of(DeskAddress.PAGE);
        }
        return views;
    }

    public boolean isMine(SavedView view) {
        return caller.account().filter(view::isOf).isPresent();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
