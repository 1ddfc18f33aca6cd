package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** What the session that is shown costs: read by those who decide about money, entered by the office. */
@Named("trainingCostsView")
@ViewScoped
public class CostsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    private Long planned;
    private Long actual;
    private Integer version;

    public boolean isReading() {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL);
    }

    /** Called by the page before it shows the form. */
    public boolean isEntered(CourseSession session) {
        boolean isOffice = caller.is(Role.DIRECTOR) && session.state() != SessionState.CANCELLED;
        if (isOffice && version == null) {
            version = session.version();
            planned = session.plannedCost().orElse(null);
            actual = session.actualCost().orElse(null);
        }
        return isOffice;
    }

    public String save(long session) {
        sessions.cost(session, version, planned, actual);
        return SessionView.addressOf(session);
    }

    /** In kopecks. */
    public Long getPlanned() {
        return planned;
    }

    public void setPlanned(Long planned) {
        this.planned = planned;
    }

    /** In kopecks. */
    public Long getActual() {
        return actual;
    }

    public void setActual(Long actual) {
        this.actual = actual;
    }
}
