package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Slice;
import perspectiva.needs.Matches;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;

/** Confirmed postings, each beside the organisations it may come from. Its buttons name the posting and its version. */
@Named("postingsView")
@RequestScoped
public class PostingsView {

    @Inject
    Postings postings;

    @Inject
    Matches matches;

    private final Map<String, String> request =
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();

    private Slice<Posting> slice;

    /** Does what the pressed button says; nothing when the page is only looked at. */
    public String act() {
        if (request.containsKey("attach")) {
            String[] named = request.get("attach").split(":");
            postings.attach(Long.parseLong(named[0]), Integer.parseInt(named[1]), Long.parseLong(named[2]));
        } else if (request.containsKey("register")) {
            String[] named = request.get("register").split(":");
            postings.register(Long.parseLong(named[0]), Integer.parseInt(named[1]), typed("settlement", named[0]));
        } else if (request.containsKey("refuse")) {
            String[] named = request.get("refuse").split(":");
            postings.refuse(Long.parseLong(named[0]), Integer.parseInt(named[1]), typed("reason", named[0]));
        } else {
            return null;
        }
        return "/needs/postings?faces-redirect=true";
    }

    /** What was typed for a posting, which a refusal does not throw away. */
    public String typed(String field, Object id) {
        return request.getOrDefault(field + "-" + id, "");
    }

    public Slice<Posting> getSlice() {
        if (slice == null) {
            slice = postings.waiting(NeedFilter.paging(request));
        }
        return slice;
    }

    public List<Matches.Match> matchesOf(Posting posting) {
        return matches.of(posting);
    }
}
