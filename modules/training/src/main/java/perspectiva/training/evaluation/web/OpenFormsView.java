package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.training.evaluation.OpenForm;
import perspectiva.training.evaluation.OpenForms;

/** Forms that wait for an answer, as a part of other pages. */
@Named("trainingOpenFormsView")
@RequestScoped
public class OpenFormsView {

    @Inject
    OpenForms forms;

    private List<OpenForm> mine;
    private List<OpenForm> ours;

    public List<OpenForm> getMine() {
        if (mine == null) {
            mine = forms.mine();
        }
        return mine;
    }

    /** Those about people the caller's organisation sent. */
    public List<OpenForm> getOurs() {
        if (ours == null) {
            ours = forms.ours();
        }
        return ours;
    }
}
