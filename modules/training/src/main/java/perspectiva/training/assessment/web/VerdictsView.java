package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.store.Address;
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
            slice = verdicts.sessions(Address.paging(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
        }
        return slice;
    }
}
