package perspectiva.needs.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.accounts.Office;
import perspectiva.core.accounts.Officer;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.needs.BulkActs;
import perspectiva.needs.BulkActs.Chosen;
import perspectiva.needs.Desk;
import perspectiva.needs.DeskExport;
import perspectiva.needs.DeskFilter;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;

/**
 * The director's desk: a list whose whole state stands in the address, and what is done to the needs ticked in it. Each is
 * named with the version that was read, because the desk may have moved on when a button is pressed.
 */
@Named("deskView")
@RequestScoped
public class DeskView {

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

    @Inject
    Desk desk;

    @Inject
    BulkActs acts;

    @Inject
    DeskExport export;

    @Inject
    DeskResultsView results;

    @Inject
    Office office;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private Map<String, String> request;
    private DeskFilter filter;
    private Slice<Need> needs;
    private Slice<NeedRow> slice;
    private Map<Long, String> assignees;
    private Columns.Chosen<NeedRow> columns;
    private List<Officer> staff;
    private String reason;

    /** The address is known from the start: a form that comes back asks for the list before anything is done. */
    @PostConstruct
    void read() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        request = external.getRequestParameterMap();
        columns = export.chosen(Address.of(external.getRequestParameterValuesMap()));
        filter = DeskFilter.of(request);
    }

    /**
     * Does what the pressed button says, and comes back to the same list; nothing when the page is only looked at, whatever a
     * link's address holds.
     */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && request.containsKey("do")) {
            Map<String, String[]> values = faces.getExternalContext().getRequestParameterValuesMap();
            List<Chosen> chosen = Arrays.stream(values.getOrDefault("chosen", new String[0]))
                    .map(Chosen::of)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            results.keep(act(chosen));
            faces.getExternalContext().redirect(DeskAddress.of(DeskAddress.query(values)));
        }
    }

    private List<BulkActs.Result> act(List<Chosen> chosen) {
        return switch (request.get("do")) {
            case "accept" -> acts.accept(chosen);
            case "back" -> acts.returnToEmployers(chosen, reason == null ? "" : reason);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the rows are of. */
    Slice<Need> getNeeds() {
        if (needs == null) {
            needs = desk.list(filter, NeedFilter.paging(request));
        }
        return needs;
    }

    public Slice<NeedRow> getSlice() {
        if (slice == null) {
            slice = getNeeds().map(NeedRow::of);
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

    public Columns.Chosen<NeedRow> getColumns() {
        return columns;
    }

    public List<String> getStages() {
        return STAGES;
    }

    public List<String> getAssignments() {
        return List.of("mine", "nobody");
    }

    public List<Officer> getStaff() {
        if (staff == null) {
            staff = office.staff();
        }
        return staff;
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
