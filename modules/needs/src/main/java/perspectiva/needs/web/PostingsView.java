package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.Matches;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;
import perspectiva.spi.Refused;

/** Confirmed postings, each beside the organisations it may come from. Its buttons name the posting and its version. */
@Named("postingsView")
@RequestScoped
public class PostingsView {

    /** Each is looked up in the register. */
    private static final int SIZE = 10;

    @Inject
    Postings postings;

    @Inject
    Matches matches;

    private final Map<String, String> request =
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();

    private final Map<Long, List<Matches.Match>> found = new HashMap<>();
    private Slice<Posting> slice;

    /** Does what the pressed button says; nothing when the page is only looked at, whatever a link's address holds. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        if (request.containsKey("attach")) {
            long[] named = named("attach", 3);
            postings.attach(named[0], (int) named[1], named[2]);
        } else if (request.containsKey("register")) {
            long[] named = named("register", 2);
            postings.register(named[0], (int) named[1], typed("settlement", named[0]));
        } else if (request.containsKey("refuse")) {
            long[] named = named("refuse", 2);
            postings.refuse(named[0], (int) named[1], typed("reason", named[0]));
        } else {
            return null;
        }
        return "/needs/postings?faces-redirect=true&q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** "12:3" is the third version of the twelfth; "12:3:100" names the organisation, too. */
    private long[] named(String button, int parts) {
        String value = request.get(button);
        if (!value.matches("\\d{1,18}(:\\d{1,9})(:\\d{1,18}){" + (parts - 2) + "}")) {
            throw new Refused.NotFound();
        }
        return Stream.of(value.split(":")).mapToLong(Long::parseLong).toArray();
    }

    /** What was typed for a posting, which a refusal does not throw away. */
    public String typed(String field, Object id) {
        return request.getOrDefault(field + "-" + id, "");
    }

    public String getWords() {
        return request.getOrDefault("q", "");
    }

    public Slice<Posting> getSlice() {
        if (slice == null) {
            slice = postings.waiting(
                    getWords(), new Paging(NeedFilter.paging(request).page(), SIZE, "", false));
        }
        return slice;
    }

    public List<Matches.Match> matchesOf(Posting posting) {
        return found.computeIfAbsent(posting.id(), any -> matches.of(posting));
    }
}
