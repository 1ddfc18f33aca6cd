package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.privacy.Proposals;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.web.people.Said;

/** The list of what need not be kept any more. */
@Named("retentionView")
@ViewScoped
public class RetentionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/admin/retention";

    @Inject
    Proposals proposals;

    @Inject
    Said said;

    private boolean decided;
    private int page = 1;
    private String why;
    private transient Slice<Proposals.Row> slice;

    public void confirm(long id) {
        proposals.confirm(id);
        said.andGo("admin.retention.done", PAGE);
    }

    public void decline(long id) {
        proposals.decline(id, why);
        said.andGo("admin.retention.kept", PAGE);
    }

    public Slice<Proposals.Row> getSlice() {
        if (slice == null) {
            slice = proposals.page(!decided, Paging.of(page, ""));
        }
        return slice;
    }

    /** Whether the decided ones are wanted instead of those that wait. */
    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
