package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.needs.NeedRow;
import perspectiva.needs.NeedSkills;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Wording;

/** What the director should look at before verifying: doubtful words and likely duplicates, read once for the page. */
@Named("deskNotes")
@RequestScoped
public class DeskNotesView {

    @Inject
    DeskView page;

    @Inject
    NeedSkills skills;

    private Map<Long, List<Wording.Remark>> remarks;
    private Map<Long, Long> twins;

    /** The number of the need it may be a repetition of; null for most. */
    public Long twin(NeedRow row) {
        if (twins == null) {
            twins = needs().stream()
                    .filter(need -> need.trail().twin().isPresent())
                    .collect(Collectors.toMap(
                            Need::id, need -> need.trail().twin().get()));
        }
        return twins.get(row.id());
    }

    public List<Wording.Remark> remarks(NeedRow row) {
        if (remarks == null) {
            remarks = skills.remarks(needs());
        }
        return remarks.getOrDefault(row.id(), List.of());
    }

    private List<Need> needs() {
        return page.getNeeds().rows();
    }
}
