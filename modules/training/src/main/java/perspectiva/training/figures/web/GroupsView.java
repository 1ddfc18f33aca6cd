package perspectiva.training.figures.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.figures.Groups;
import perspectiva.training.figures.entity.TargetGroup;

/** The groups somebody counts himself among, on the own page and on the office's. */
@Named("trainingGroupsView")
@ViewScoped
public class GroupsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Groups groups;

    private List<TargetGroup> said;
    private Boolean agreed;

    /** Called by the page before it shows the form. @param own whether the person looks at it, and not the office */
    public boolean isAgreed(Enrolment enrolment, boolean own) {
        if (agreed == null) {
            agreed = groups.isAgreed(enrolment);
            said = new ArrayList<>(own ? groups.mine(enrolment.id()) : groups.of(enrolment.id()));
        }
        return agreed;
    }

    public String save(long enrolment, boolean own) {
        if (own) {
            groups.declareMine(enrolment, said);
        } else {
            groups.declare(enrolment, said);
        }
        return "/training/" + (own ? "place" : "enrolment") + "?faces-redirect=true&id=" + enrolment;
    }

    public TargetGroup[] getAll() {
        return TargetGroup.values();
    }

    public List<TargetGroup> getSaid() {
        return said;
    }

    public void setSaid(List<TargetGroup> said) {
        this.said = said;
    }
}
