package perspectiva.core.privacy;

import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Gate;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.RetentionRule;
import perspectiva.spi.Role;

/** What the nightly task proposed to destroy. A person decides on each. */
@Boundary
public class Proposals {

    @Inject
    Retention retention;

    @Inject
    Acts acts;

    @Inject
    Gate gate;

    @Inject
    Audit audit;

    /**
     * One proposal.
     *
     * @param what what it is about, as its rule calls it; empty once it was decided, and while the module is off
     */
    public record Row(RetentionProposal proposal, String what) {}

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Slice<Row> page(RetentionFilter filter, Paging paging) {
        return retention.page(filter, paging).map(proposal -> new Row(proposal, describe(proposal)));
    }

    /** The keys of the names of all rules that proposed something. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<String> rules() {
        return retention.rules();
    }

    private String describe(RetentionProposal proposal) {
        if (!proposal.isOpen()) {
            return "";
        }
        return retention
                .ruleOf(proposal)
                .map(rule -> gate.through(rule.type(), () -> rule.bean().describe(proposal.recordId())))
                .orElse("");
    }

    /**
     * Destroys what was proposed.
     *
     * @return the act's number
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public String confirm(long id) {
        RetentionProposal proposal = retention.held(id);
        Extension<RetentionRule> rule = retention.ruleOf(proposal).orElseThrow(Refused.SwitchedOff::new);
        String act = acts.number();
        proposal.carriedOut(act);
        gate.through(rule.type(), () -> {
            rule.bean().carryOut(proposal.recordId());
            return null;
        });
        acts.write(act, proposal.module() + "." + proposal.rule());
        return act;
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void decline(long id, String why) {
        RetentionProposal proposal = retention.held(id);
        proposal.decline(why);
        audit.note("core.audit.retention.declined", proposal.module() + "." + proposal.rule(), why);
    }
}
