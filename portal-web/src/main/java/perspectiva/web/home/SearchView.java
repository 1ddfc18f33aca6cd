package perspectiva.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.search.Finding;
import perspectiva.core.search.Search;
import perspectiva.core.search.SearchState;
import perspectiva.core.store.Paging;

/** The page of what the search found. All its state stands in the address. */
@Named("searchView")
@RequestScoped
public class SearchView {

    /** A kind of record among what was found, and how many there are. */
    public record Kind(String key, long count) {}

    @Inject
    Search search;

    private String typed = "";
    private String kind = "";
    private Finding finding;
    private SearchState state;

    public void search() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String words = address.getOrDefault("q", "").strip();
        typed = words.substring(0, Math.min(Search.LONGEST, words.length()));
        kind = address.getOrDefault("kind", "");
        String page = address.getOrDefault("page", "");
        finding = search.find(typed, kind, Paging.of(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, ""));
        state = search.state();
    }

    public String getTyped() {
        return typed;
    }

    public String getKind() {
        return kind;
    }

    public Finding getFinding() {
        return finding;
    }

    public List<Kind> getKinds() {
        return finding.kinds().entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), entry.getValue()))
                .toList();
    }

    public SearchState getState() {
        return state;
    }

    /** Whether enough was typed to be searched for. */
    public boolean isAsked() {
        return typed.length() >= Search.SHORTEST;
    }
}
