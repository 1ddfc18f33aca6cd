package perspectiva.core.views;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The office's saved views: everybody's own, and those colleagues share. Only an address is kept, never what it shows. */
@Boundary
public class SavedViews {

    /** How many one person keeps of one list. */
    private static final int MOST = 30;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /** By name. */
    @AllowedTo(Role.DIRECTOR)
    public List<SavedView> of(String page) {
        return entities.createQuery(
                        """
                        select v from SavedView v where v.page = :page and (v.account = :own or v.shared = 1)
                        order by v.name, v.id""",
                        SavedView.class)
                .setParameter("page", page)
                .setParameter("own", own())
                .getResultList();
    }

    /** Under a name the caller has already, it replaces what stood there. */
    @AllowedTo(Role.DIRECTOR)
    public SavedView save(String page, String name, String query, boolean isShared) {
        SavedView fresh = new SavedView(own(), page, name, query, isShared);
        List<SavedView> mine =
                of(page).stream().filter(view -> view.isOf(own())).toList();
        for (SavedView view : mine) {
            if (view.name().equalsIgnoreCase(fresh.name())) {
                view.show(query, isShared);
                return view;
            }
        }
        if (mine.size() >= MOST) {
            throw new Refused("core.refused.view.many", MOST).at("viewName");
        }
        entities.persist(fresh);
        return fresh;
    }

    @AllowedTo(Role.DIRECTOR)
    public void remove(long id) {
        SavedView view = entities.find(SavedView.class, id);
        if (view == null || !view.isOf(own())) {
            throw new Refused.NotFound();
        }
        entities.remove(view);
    }

    private long own() {
        return caller.account().orElseThrow(Refused.NotAllowed::new);
    }
}
