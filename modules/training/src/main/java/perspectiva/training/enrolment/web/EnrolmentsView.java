package perspectiva.training.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Slice;
import perspectiva.training.enrolment.EnrolmentFilter;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.SessionFilter;

/** The list of enrolments. All its state stands in the address. */
@Named("trainingEnrolmentsView")
@RequestScoped
public class EnrolmentsView {

    private static final List<String> STATES = Stream.concat(
                    Stream.of("live"), Stream.of(EnrolmentState.values()).map(EnrolmentState::word))
            .toList();

    private static final List<String> SOURCES =
            Stream.of(EnrolmentSource.values()).map(EnrolmentSource::word).toList();

    @Inject
    Enrolments enrolments;

    private EnrolmentFilter filter;
    private Slice<EnrolmentRow> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = EnrolmentFilter.of(address);
        slice = enrolments.list(filter, SessionFilter.paging(address));
    }

    public List<String> getStates() {
        return STATES;
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

    public Slice<EnrolmentRow> getSlice() {
        return slice;
    }
}
