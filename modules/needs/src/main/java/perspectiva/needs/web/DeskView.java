package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.needs.Desk;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;
import perspectiva.spi.Caller;

/**
 * The director's queue. Its buttons name the need and the version that was read, because the queue may have moved on when
 * they are pressed.
 */
@Named("deskView")
@RequestScoped
public class DeskView {

    @Inject
    Desk desk;

    @Inject
    Needs needs;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private final Map<String, String> request =
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();

    private Slice<NeedRow> slice;

    /** A need as the button that was pressed names it: "12:3" is the third version of the twelfth. */
    private record Read(long id, int version) {

        static Read of(String name) {
            String[] parts = name.split(":");
            return new Read(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** Does what the pressed button says; nothing when the page is only looked at, whatever a link's address holds. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        if (request.containsKey("accept")) {
            Read read = Read.of(request.get("accept"));
            desk.accept(read.id(), read.version());
        } else if (request.containsKey("back")) {
            Read read = Read.of(request.get("back"));
            needs.returnToEmployer(read.id(), read.version(), reasonFor(read.id()));
        } else {
            return null;
        }
        return "/needs/desk?faces-redirect=true";
    }

    /** What was typed as the reason, which a refusal does not throw away. */
    public String reasonFor(long id) {
        return request.getOrDefault("reason-" + id, "");
    }

    public Slice<NeedRow> getSlice() {
        if (slice == null) {
            slice = desk.waiting(NeedFilter.paging(request));
        }
        return slice;
    }

    /** Whether the caller posted it, and therefore leaves it to somebody else. */
    public boolean isOwn(NeedRow row) {
        return row.postedBy() != null
                && caller.account().filter(row.postedBy()::equals).isPresent();
    }

    public String occupationOf(NeedRow row) {
        return row.occupation() == null ? "" : occupations.title(row.occupation(), caller.language());
    }
}
