package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.training.assessment.WaitingVerdict;
import perspectiva.training.assessment.WaitingVerdicts;

/** Sessions whose people wait for the office's word. */
@Named("trainingVerdictsView")
@RequestScoped
public class VerdictsView {

    @Inject
    WaitingVerdicts verdicts;

    private Slice<WaitingVerdict> slice;

    public Slice<WaitingVerdict> getSlice() {
        if (slice == null) {
            String page = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("page", "");
            slice = verdicts.sessions(Paging.of(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, ""));
        }
        return slice;
    }
}
