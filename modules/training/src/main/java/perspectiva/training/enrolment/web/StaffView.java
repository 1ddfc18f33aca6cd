package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.store.Slice;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.session.SessionFilter;

/** The people an organisation sent to courses. */
@Named("trainingStaffView")
@RequestScoped
public class StaffView {

    @Inject
    Staff staff;

    private Slice<EnrolmentRow> slice;

    public void load() {
        slice = staff.sent(SessionFilter.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    }

    public Slice<EnrolmentRow> getSlice() {
        return slice;
    }
}
