package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionMode;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.Taught;

/** The form of a session while somebody plans it. */
@Named("trainingSessionFormView")
@ViewScoped
public class SessionFormView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int KOPECKS = 100;

    @Inject
    Sessions sessions;

    private Long id;
    private int version;
    private SessionSheet sheet;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient List<Taught> offered;

    private transient Taught taught;

    void begin() {
        sheet = new SessionSheet();
    }

    void resume(CourseSession session, Taught teaches) {
        id = session.id();
        version = session.version();
        sheet = session.sheet();
        taught = teaches;
    }

    public String save() {
        CourseSession saved = id == null ? sessions.plan(sheet) : sessions.amend(id, version, sheet);
        return SessionView.addressOf(saved.id());
    }

    /** What may be taught, and what this session teaches already. */
    public List<Taught> getOffered() {
        if (offered == null) {
            offered = new ArrayList<>(sessions.offered());
            if (id != null && taught == null) {
                taught = sessions.taughtIn(id);
            }
            if (taught != null && !offered.contains(taught)) {
                offered.add(0, taught);
            }
        }
        return offered;
    }

    public SessionMode[] getModes() {
        return SessionMode.values();
    }

    /** Whole roubles, as people type prices of courses. */
    public Long getRoubles() {
        return sheet.getPrice() == null ? null : sheet.getPrice() / KOPECKS;
    }

    public void setRoubles(Long roubles) {
        sheet.setPrice(roubles == null ? null : roubles * KOPECKS);
    }

    public boolean isOpen() {
        return sheet != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public SessionSheet getSheet() {
        return sheet;
    }
}
