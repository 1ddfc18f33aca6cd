package perspectiva.needs.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.BulkActs.Result;
import perspectiva.needs.Desk;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Refused;

/** What came of an act for each need: told once, at the address the act leads back to. */
@Named("deskResults")
@RequestScoped
public class DeskResultsView {

    /** Under which name the results wait for the page they are shown on. */
    private static final String RESULTS = "deskResults";

    /**
     * What came of it for one need.
     *
     * @param why what stood in the way; empty when it was done
     */
    public record Told(long id, String title, String why) implements Serializable {

        boolean isDone() {
            return why.isEmpty();
        }
    }

    @Inject
    Desk desk;

    @Inject
    PageTexts text;

    private List<Told> done;
    private List<Told> refused;

    @SuppressWarnings("unchecked")
    @PostConstruct
    void read() {
        List<Told> told = (List<Told>) flash().getOrDefault(RESULTS, List.of());
        done = told.stream().filter(Told::isDone).toList();
        refused = told.stream().filter(one -> !one.isDone()).toList();
    }

    /** For the next page. */
    void keep(List<Result> results) {
        Map<Long, Need> needs = desk.whole(results.stream().map(Result::id).toList());
        flash().put(
                        RESULTS,
                        new ArrayList<>(results.stream()
                                .map(result -> told(result, needs.get(result.id())))
                                .toList()));
        flash().setRedirect(true);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private Told told(Result result, Need need) {
        String title = need == null
                ? Long.toString(result.id())
                : Objects.requireNonNullElse(need.form().getTitle(), text.get("needs.untitled"));
        return new Told(result.id(), title, result.isDone() ? "" : why(result.refusal()));
    }

    /** What is wrong with one of many is said in other words than to whoever has a single record open. */
    private String why(Refused refusal) {
        if (refusal instanceof Refused.ChangedMeanwhile) {
            return text.get("needs.desk.changed");
        }
        if (refusal instanceof Refused.NotFound) {
            return text.get("needs.desk.notfound");
        }
        return text.filled(refusal.key(), refusal.values());
    }

    public List<Told> getRefused() {
        return refused;
    }

    public List<Told> getDone() {
        return done;
    }

    /** Whether something was done just now, so that what was ticked is ticked no longer. */
    public boolean isActed() {
        return !done.isEmpty() || !refused.isEmpty();
    }
}
