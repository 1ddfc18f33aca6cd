package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.training.enrolment.EnrolmentExport;
import perspectiva.training.enrolment.EnrolmentFilter;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.session.SessionFilter;

/** The list of enrolments. All its state stands in the address. */
@Named("trainingEnrolmentsView")
@RequestScoped
public class EnrolmentsView {

    private static final List<String> SOURCES =
            Stream.of(EnrolmentSource.values()).map(EnrolmentSource::word).toList();

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentExport export;

    private EnrolmentFilter filter;
    private Slice<EnrolmentRow> slice;
    private Columns.Chosen<EnrolmentRow> columns;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = EnrolmentFilter.of(address);
        slice = enrolments.list(filter, SessionFilter.paging(address));
        columns = export.chosen(address);
    }

    public List<String> getStates() {
        return EnrolmentFilter.STATES;
    }

    public List<String> getSources() {
        return SOURCES;
    }

    public EnrolmentFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public String getSource() {
        return filter.source();
    }

    /** The session whose people are shown; null when it is all sessions'. */
    public Long getSession() {
        return filter.session().orElse(null);
    }

    public Columns.Chosen<EnrolmentRow> getColumns() {
        return columns;
    }

    public Slice<EnrolmentRow> getSlice() {
        return slice;
    }
}
