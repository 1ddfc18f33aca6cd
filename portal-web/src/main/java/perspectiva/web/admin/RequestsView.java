package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.privacy.Privacy;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The list of what people asked about their data. */
@Named("requestsView")
@RequestScoped
public class RequestsView {

    @Inject
    Privacy privacy;

    private boolean answered;
    private int page = 1;
    private Slice<Privacy.Row> slice;

    public void load() {
        slice = privacy.requests(!answered, Paging.of(page, ""));
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
