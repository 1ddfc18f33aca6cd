package perspectiva.training.session.web;

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
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.SessionExport;
import perspectiva.training.session.SessionFilter;
import perspectiva.training.session.SessionRow;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Trainer;

/** The list of sessions. All its state stands in the address. */
@Named("trainingSessionsView")
@RequestScoped
public class SessionsView {

    private static final List<String> STATES = Stream.concat(
                    Stream.of("live"), Stream.of(SessionState.values()).map(SessionState::word))
            .toList();

    @Inject
    Sessions sessions;

    @Inject
    SessionExport export;

    @Inject
    Trainers trainers;

    @Inject
    Caller caller;

    private SessionFilter filter;
    private Slice<SessionRow> slice;
    private Columns.Chosen<SessionRow> columns;
    private List<Trainer> teaching = List.of();

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = SessionFilter.of(address);
        slice = sessions.list(filter, SessionFilter.paging(address));
        columns = export.chosen(address);
        if (isReadingAll()) {
            teaching = trainers.active();
        }
    }

    /** Whether the caller plans sessions. */
    public boolean isPlanning() {
        return caller.is(Role.DIRECTOR);
    }

    public boolean isReadingAll() {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL);
    }

    public List<Trainer> getTrainers() {
        return teaching;
    }

    public List<String> getStates() {
        return STATES;
    }

    public SessionFilter getFilter() {
        return filter;
    }

    public String getState() {
        return filter.state();
    }

    public Long getTrainer() {
        return filter.trainer().orElse(null);
    }

    public Columns.Chosen<SessionRow> getColumns() {
        return columns;
    }

    public Slice<SessionRow> getSlice() {
        return slice;
    }
}
