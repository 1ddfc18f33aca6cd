package perspectiva.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.privacy.Proposals;
import perspectiva.core.privacy.RetentionFilter;
import perspectiva.core.privacy.RetentionProposal;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.web.frame.Frame;
import perspectiva.web.people.Said;

/** The list of what need not be kept any more. All its state stands in the address, to which a decision leads back. */
@Named("retentionView")
@ViewScoped
public class RetentionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final List<String> STATES = Stream.of(
                    RetentionFilter.WAITING,
                    RetentionFilter.DECIDED,
                    RetentionProposal.State.CARRIED_OUT.word(),
                    RetentionProposal.State.DECLINED.word(),
                    RetentionProposal.State.LAPSED.word())
            .toList();

    @Inject
    Proposals proposals;

    @Inject
    Frame frame;

    @Inject
    Said said;

    private HashMap<String, String> address = new HashMap<>();
    private String why;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Slice<Proposals.Row> slice;

    private transient RetentionFilter filter;
    private transient List<String> rules;

    public void open() {
        address = new HashMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    public void confirm(long id) {
        proposals.confirm(id);
        said.andGo("admin.retention.done", frame.getHere());
    }

    public void decline(long id) {
        proposals.decline(id, why);
        said.andGo("admin.retention.kept", frame.getHere());
    }

    public Slice<Proposals.Row> getSlice() {
        if (slice == null) {
            slice = proposals.page(getFilter(), Address.paging(address));
        }
        return slice;
    }

    public RetentionFilter getFilter() {
        if (filter == null) {
            filter = RetentionFilter.of(address);
        }
        return filter;
    }

    public String getState() {
        return getFilter().state();
    }

    public String getRule() {
        return getFilter().rule();
    }

    public List<String> getStates() {
        return STATES;
    }

    /** The keys of the names of the rules. */
    public List<String> getRules() {
        if (rules == null) {
            rules = proposals.rules();
        }
        return rules;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
