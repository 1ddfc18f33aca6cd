package perspectiva.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.Caller;
import perspectiva.spi.Found;
import perspectiva.spi.SearchProvider;

/** The search of the top bar: asks every module that is on, and shows what the caller may open. */
@Named("searchView")
@RequestScoped
public class SearchView {

    private static final int EACH = 20;
    private static final int LONGEST = 100;

    @Inject
    Extensions extensions;

    @Inject
    Caller caller;

    private String typed = "";
    private List<Found> found = List.of();

    public void search() {
        String words = typed == null ? "" : typed.strip();
        typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        if (typed.length() < 2) {
            return;
        }
        List<Found> all = new ArrayList<>();
        extensions.ask(SearchProvider.class, provider -> all.addAll(provider.search(typed, caller, EACH)));
        found = all;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<Found> getFound() {
        return found;
    }
}
