package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.training.assessment.WaitingVerdict;
import perspectiva.training.assessment.WaitingVerdicts;

/** The list of sessions whose people wait for the office's word. All its state stands in the address. */
@Named("trainingVerdictsView")
@RequestScoped
public class VerdictsView {

    @Inject
    WaitingVerdicts verdicts;

    private String words;
    private Slice<WaitingVerdict> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("q", "");
        slice = verdicts.sessions(words, Address.paging(address));
    }

    public String getWords() {
        return words;
    }

    public Slice<WaitingVerdict> getSlice() {
        return slice;
    }
}
