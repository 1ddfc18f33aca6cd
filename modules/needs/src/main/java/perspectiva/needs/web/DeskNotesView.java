package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.needs.Desk;
import perspectiva.needs.NeedRow;
import perspectiva.needs.NeedSkills;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Wording;

/** What the director should look at before verifying: doubtful words and likely duplicates, read once for the page. */
@Named("deskNotes")
@RequestScoped
public class DeskNotesView {

    @Inject
    Desk desk;

    @Inject
    DeskView page;

    @Inject
    NeedSkills skills;

    private Map<Long, List<Wording.Remark>> remarks;
    private Map<Long, Need> needs;

    public Need need(NeedRow row) {
        return needs().get(row.id());
    }

    private Map<Long, Need> needs() {
        if (needs == null) {
            needs = desk.whole(page.getSlice().rows().stream().map(NeedRow::id).toList());
        }
        return needs;
    }

    public List<Wording.Remark> remarks(NeedRow row) {
        if (remarks == null) {
            remarks = skills.remarks(needs().values());
        }
        return remarks.getOrDefault(row.id(), List.of());
    }
}
