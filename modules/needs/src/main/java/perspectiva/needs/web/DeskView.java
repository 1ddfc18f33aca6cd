package perspectiva.needs.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.accounts.Office;
import perspectiva.core.accounts.Officer;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Slice;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.BulkActs;
import perspectiva.needs.BulkActs.Chosen;
import perspectiva.needs.Desk;
import perspectiva.needs.DeskExport;
import perspectiva.needs.DeskFilter;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * The director's desk: a list whose whole state stands in the address, and what is done to the needs ticked in it. Each is
 * named with the version that was read, because the desk may have moved on when a button is pressed.
 */
@Named("deskView")
@RequestScoped
public class DeskView {

    /** Under which name the results wait for the page they are shown on. */
    private static final String RESULTS = "needs.desk.results";

    private static final List<String> STAGES = List.of(
            "submitted",
            "verified",
            "open",
            "returned",
            "draft",
            "published",
            "partly_filled",
            "filled",
            "expired",
            "withdrawn");

    /**
     * What came of an act for one need.
     *
     * @param told what was not done and why; empty when it was done
     */
    public record Told(long id, String title, String told) implements Serializable {}

    @Inject
    Desk desk;

    @Inject
    Needs needs;

    @Inject
    BulkActs acts;

    @Inject
    Office office;

    @Inject
    Occupations occupations;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    private Map<String, String> request;
    private DeskFilter filter;
    private Slice<NeedRow> slice;
    private Map<Long, String> assignees;
    private List<String> shown;
    private List<Told> done = List.of();
    private List<Told> refused = List.of();

    /**
     * The address is known from the start: a form that comes back asks for the list before anything is done. What an act
     * came to is told once, at the address it leads back to.
     */
    @SuppressWarnings("unchecked")
    @PostConstruct
    void read() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        request = external.getRequestParameterMap();
        String[] columns = external.getRequestParameterValuesMap().get("col");
        shown = columns == null ? DeskExport.SHOWN : List.of(columns);
        filter = DeskFilter.of(request);
        List<Told> results = (List<Told>) external.getFlash().getOrDefault(RESULTS, List.of());
        done = results.stream().filter(one -> one.told().isEmpty()).toList();
        refused = results.stream().filter(one -> !one.told().isEmpty()).toList();
    }

    /** Does what the pressed button says, and comes back to the same list; nothing when the page is only looked at. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && request.containsKey("do")) {
            Map<String, String[]> values = faces.getExternalContext().getRequestParameterValuesMap();
            List<Chosen> chosen = Arrays.stream(values.getOrDefault("chosen", new String[0]))
                    .map(Chosen::of)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            Flash flash = faces.getExternalContext().getFlash();
            flash.put(
                    RESULTS,
                    new ArrayList<>(act(chosen).stream().map(this::told).toList()));
            flash.setRedirect(true);
            faces.getExternalContext().redirect(DeskAddress.of(DeskAddress.query(values)));
        }
    }

    private List<BulkActs.Result> act(List<Chosen> chosen) {
        return switch (request.get("do")) {
            case "accept" -> acts.accept(chosen);
            case "back" -> acts.returnToEmployers(chosen, request.getOrDefault("reason", ""));
            case "renew" -> acts.renew(chosen);
            case "assign" ->
                acts.assign(
                        chosen,
                        Optional.of(request.getOrDefault("assignee", ""))
                                .filter(account -> account.matches("\\d{1,18}"))
                                .map(Long::valueOf));
            default -> List.of();
        };
    }

    private Told told(BulkActs.Result result) {
        String title = result.refusal() instanceof Refused.NotFound
                ? ""
                : needs.byId(result.id()).form().getTitle();
        return new Told(
                result.id(),
                title,
                result.isDone()
                        ? ""
                        : text.filled(result.refusal().key(), result.refusal().values()));
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

    /** What was typed as the reason, which a refusal does not throw away. */
    public String getReason() {
        return request.getOrDefault("reason", "");
    }

    /** What the address asks for. */
    public List<DeskAddress.Said> getHere() {
        return DeskAddress.said(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    public Slice<NeedRow> getSlice() {
        if (slice == null) {
            slice = desk.list(filter, NeedFilter.paging(request));
            assignees = desk.assignees(slice.rows().stream().map(NeedRow::id).toList());
        }
        return slice;
    }

    public String assigneeOf(NeedRow row) {
        return assignees.getOrDefault(row.id(), "");
    }

    /** Whether the caller posted it, and therefore leaves it to somebody else. */
    public boolean isOwn(NeedRow row) {
        return row.postedBy() != null
                && caller.account().filter(row.postedBy()::equals).isPresent();
    }

    public String occupationOf(NeedRow row) {
        return row.occupation() == null ? "" : occupations.title(row.occupation(), caller.language());
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    public List<String> getColumns() {
        return DeskExport.COLUMNS;
    }

    public List<String> getShown() {
        return shown;
    }

    public List<String> getStages() {
        return STAGES;
    }

    public List<String> getAssignments() {
        return List.of("mine", "nobody");
    }

    public List<Officer> getStaff() {
        return office.staff();
    }

    public DeskFilter getFilter() {
        return filter;
    }

    public String getStage() {
        return filter.stage();
    }

    public String getWhose() {
        return filter.assignee();
    }
}
