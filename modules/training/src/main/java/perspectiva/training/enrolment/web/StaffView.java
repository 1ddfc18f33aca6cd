package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.training.enrolment.EnrolmentFilter;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.Staff;

/** The people an organisation sent to courses. All its state stands in the address. */
@Named("trainingStaffView")
@RequestScoped
public class StaffView {

    @Inject
    Staff staff;

    private EnrolmentFilter filter;
    private Slice<EnrolmentRow> slice;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = EnrolmentFilter.of(address);
        slice = staff.sent(filter, Address.paging(address));
    }

    public List<String> getStates() {
        return EnrolmentFilter.STATES;
    }

    public EnrolmentFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public Slice<EnrolmentRow> getSlice() {
        return slice;
    }
}
