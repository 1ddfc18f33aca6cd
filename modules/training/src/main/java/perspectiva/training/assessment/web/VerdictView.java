package perspectiva.training.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.training.assessment.StandingWords;
import perspectiva.training.assessment.Verdicts;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.web.EnrolmentView;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.SessionState;

/** How the shown enrolment stands by the rules, and what the office says about it. */
@Named("trainingVerdictView")
@ViewScoped
public class VerdictView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Verdicts verdicts;

    @Inject
    Sessions sessions;

    @Inject
    EnrolmentView shown;

    @Inject
    StandingWords words;

    @Inject
    Caller caller;

    private String verdict;
    private String despite;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Standing standing;

    /** What the rules say is proposed as the reason. */
    public void open() {
        if (isFailable() && !getStanding().isPassed()) {
            verdict = String.join("; ", getReasons());
        }
    }

    /** Whether the person learns there, or has learnt to the end. */
    public boolean isTelling() {
        Enrolment enrolment = shown.getEnrolment();
        SessionState state = enrolment.session().state();
        return EnrolmentState.COMING.contains(enrolment.state())
                && (state == SessionState.RUNNING || state.isTaught())
                && sessions.isExamined(enrolment.session().id());
    }

    /** Whether the office says how it ended. */
    public boolean isToJudge() {
        return mayBecome(EnrolmentState.COMPLETED);
    }

    /** Whether it can still end badly. */
    public boolean isFailable() {
        return mayBecome(EnrolmentState.FAILED);
    }

    private boolean mayBecome(EnrolmentState next) {
        Enrolment enrolment = shown.getEnrolment();
        return shown.isOffice()
                && enrolment.session().state().isTaught()
                && enrolment.state().mayBecome(next);
    }

    public String pass() {
        return EnrolmentView.addressOf(
                verdicts.pass(shown.getId(), shown.getVersion(), despite).id());
    }

    public String fail() {
        return EnrolmentView.addressOf(
                verdicts.fail(shown.getId(), shown.getVersion(), verdict).id());
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = verdicts.of(shown.getId());
        }
        return standing;
    }

    public List<String> getReasons() {
        return words.reasons(getStanding(), caller.language());
    }

    /** Why the person did not pass. */
    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    /** Why the person passes although the rules do not say so. */
    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }
}
