package perspectiva.demand.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.demand.Likeness;
import perspectiva.demand.NeedGroups;
import perspectiva.demand.Proposal;
import perspectiva.demand.Proposals;
import perspectiva.spi.Caller;

/** One proposal of needs to group, and what a person makes of it. */
@Named("demandProposalView")
@ViewScoped
public class ProposalView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** How long people are wanted unless somebody says otherwise. */
    private static final int MONTHS = 3;

    @Inject
    NeedGroups groups;

    @Inject
    Proposals proposals;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private String occupation;
    private String opened;
    private String groupTitle;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private List<Long> chosen = List.of();

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Proposal proposal;

    public void open() {
        proposal = proposals.of(occupation);
        opened = occupation;
        groupTitle = getTitle();
        startsOn = proposal.start();
        endsOn = startsOn.plusMonths(MONTHS);
        chosen = proposal.proposed().stream().map(like -> like.need().id()).toList();
    }

    public String form() {
        chosen = ticked();
        return GroupView.addressOf(
                groups.form(groupTitle, opened, startsOn, endsOn, chosen).id());
    }

    private static List<Long> ticked() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Stream.of(values)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    public String getTitle() {
        return occupations.title(getProposal().occupation(), caller.language());
    }

    public String skillsOf(Likeness like) {
        return String.join(
                ", ",
                like.skills().stream()
                        .map(code -> skills.title(code, caller.language()))
                        .toList());
    }

    public String occupationOf(Likeness like) {
        return occupations.title(like.need().occupation(), caller.language());
    }

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.of(opened);
        }
        return proposal;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getGroupTitle() {
        return groupTitle;
    }

    public void setGroupTitle(String groupTitle) {
        this.groupTitle = groupTitle;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isChosen(Likeness like) {
        return chosen.contains(like.need().id());
    }
}
