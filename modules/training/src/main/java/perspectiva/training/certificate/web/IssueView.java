package perspectiva.training.certificate.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.store.Slice;
import perspectiva.training.certificate.CertificateFilter;
import perspectiva.training.certificate.Certificates;
import perspectiva.training.certificate.IssueRuns;
import perspectiva.training.certificate.WaitingSession;
import perspectiva.training.certificate.entity.IssueRun;
import perspectiva.training.certificate.entity.IssueSheet;
import perspectiva.training.session.entity.CourseSession;

/** Sessions whose people wait for their documents; of one of them the form, and how far issuing has come. */
@Named("trainingIssueView")
@ViewScoped
public class IssueView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    IssueRuns runs;

    @Inject
    Certificates certificates;

    private Long session;
    private IssueSheet sheet = new IssueSheet();

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Slice<WaitingSession> slice;

    private transient CourseSession chosen;
    private transient IssueRun run;
    private transient Long waiting;
    private transient Long due;

    public void open() {
        if (session == null) {
            slice = runs.waiting(CertificateFilter.paging(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
        } else {
            sheet.setSignatory(runs.signatoryFor(getChosen().id()));
        }
    }

    public String begin() {
        runs.begin(session, sheet);
        return address();
    }

    /** The federal register has all documents of the session. */
    public String report() {
        certificates.reportAll(session);
        return address();
    }

    /** Looks how far it has come; the whole page is shown anew when it has ended. */
    public String look() {
        run = null;
        return isGoingOn() ? null : address();
    }

    private String address() {
        return "/training/issue?faces-redirect=true&session=" + session;
    }

    public boolean isListing() {
        return session == null;
    }

    public Slice<WaitingSession> getSlice() {
        return slice;
    }

    public CourseSession getChosen() {
        if (chosen == null) {
            chosen = runs.session(session);
        }
        return chosen;
    }

    /** The latest run; null when there was none. */
    public IssueRun getRun() {
        if (run == null) {
            run = runs.latest(session).orElse(null);
        }
        return run;
    }

    public boolean isGoingOn() {
        return getRun() != null && !getRun().isFinished();
    }

    /** How many people wait. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = runs.countWaiting(session);
        }
        return waiting;
    }

    /** How many documents the federal register still waits for. */
    public long getDue() {
        if (due == null) {
            due = certificates.countDue(session);
        }
        return due;
    }

    public IssueSheet getSheet() {
        return sheet;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
