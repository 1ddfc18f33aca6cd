package perspectiva.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.demand.BoardExport;
import perspectiva.demand.BoardFilters;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.spi.Caller;

/** The board of demand without names. All its state stands in the address. */
@Named("demandBoardView")
@RequestScoped
public class BoardView {

    private static final List<String> MAJORS =
            IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).toList();

    @Inject
    BlindNeeds needs;

    @Inject
    BoardExport export;

    @Inject
    BoardFilters filters;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private Map<String, String> address;
    private Slice<BlindNeed> slice;
    private Columns.Chosen<BlindNeed> columns;
    private Set<String> settlements;

    public void load() {
        address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        slice = needs.board(filters.of(address, caller.language()), BoardFilters.paging(address));
        columns = export.chosen(address);
        settlements = needs.settlements();
    }

    public String titleOf(String code) {
        return occupations.title(code, caller.language());
    }

    public String skillsOf(BlindNeed need) {
        return need.skills().stream()
                .map(skill -> skills.title(skill.code(), caller.language()))
                .collect(Collectors.joining(", "));
    }

    public List<String> getMajors() {
        return MAJORS;
    }

    public Set<String> getSettlements() {
        return settlements;
    }

    public String getWords() {
        return address.getOrDefault("q", "");
    }

    public String getSkill() {
        return address.getOrDefault("skill", "");
    }

    public String getMajor() {
        return address.getOrDefault("major", "");
    }

    public String getSettlement() {
        return address.getOrDefault("settlement", "");
    }

    public Columns.Chosen<BlindNeed> getColumns() {
        return columns;
    }

    public Slice<BlindNeed> getSlice() {
        return slice;
    }
}
