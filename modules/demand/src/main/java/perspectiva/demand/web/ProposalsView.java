package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.demand.Proposal;
import perspectiva.demand.Proposals;
import perspectiva.spi.Caller;

/** What might be grouped now. */
@Named("demandProposalsView")
@RequestScoped
public class ProposalsView {

    /** Skills named in a reason; more would not be read. */
    private static final int SKILLS_MOST = 4;

    @Inject
    Proposals wanted;

    @Inject
    Skills skills;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private List<Proposal> proposals;

    public void load() {
        proposals = wanted.mostWanted();
    }

    public String titleOf(Proposal proposal) {
        return occupations.title(proposal.occupation(), caller.language());
    }

    /** Titles of some of the skills they share; empty when they share none. */
    public String skillsOf(Proposal proposal) {
        return proposal.skills().stream()
                .limit(SKILLS_MOST)
                .map(code -> skills.title(code, caller.language()))
                .collect(Collectors.joining(", "));
    }

    public List<Proposal> getProposals() {
        return proposals;
    }
}
