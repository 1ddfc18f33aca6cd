package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.enrolment.entity.LeavingReason;

/** One enrolment as the office sees it, who decides it, leads it on and ends it, and the session's trainer, who reads. */
@Named("trainingEnrolmentView")
@ViewScoped
public class EnrolmentView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Enrolments enrolments;

    @Inject
    OpenSessions sessions;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private int version;
    private String paper;
    private String why;
    private LeavingReason leaving;
    private String reason;
    private Integer tier;
    private String rankReason;
    private Long session;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Enrolment enrolment;

    private transient String words;

    private transient List<OpenSession> others;

    /** Where the record of an enrolment is read, after something was done to it. */
    public static String addressOf(long id) {
        return "/training/enrolment?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        version = getEnrolment().version();
        paper = getEnrolment().application().paper();
        tier = getEnrolment().tier();
    }

    public String admit() {
        return addressOf(enrolments.admit(id, version, paper).id());
    }

    public String reject() {
        return addressOf(enrolments.reject(id, version, why).id());
    }

    public String accept() {
        return addressOf(enrolments.accept(id, version).id());
    }

    public String decline() {
        return addressOf(enrolments.decline(id, version).id());
    }

    public String offerAgain() {
        if (!enrolments.offerAgain(id, version).isOffered()) {
            throw new Refused("training.enrolment.refused.noseat");
        }
        return addressOf(id);
    }

    public String release() {
        return addressOf(enrolments.release(id, version, leaving, reason).id());
    }

    public String rank() {
        return addressOf(enrolments
                .rank(id, version, tier == null ? 0 : tier, rankReason)
                .id());
    }

    public String transfer() {
        if (session == null) {
            throw new Refused("training.enrolment.refused.nosession").at("session");
        }
        return addressOf(enrolments.transfer(id, version, session).id());
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    /** Whether the office has to decide. */
    public boolean isToDecide() {
        return isOffice() && getEnrolment().state() == EnrolmentState.APPLIED;
    }

    /** Whether a guardian has to sign. */
    public boolean isMinor() {
        return EntryRules.isMinor(getEnrolment().session(), getEnrolment().person());
    }

    /** Whether the office may answer to an offer. */
    public boolean isAnswerable() {
        return isOffice() && getEnrolment().isOffered();
    }

    /** Whether the office may offer a seat once more. */
    public boolean isOfferable() {
        return isOffice() && getEnrolment().hasMissed();
    }

    public boolean isLeavable() {
        return isOffice() && getEnrolment().mayLeave();
    }

    public boolean isWaiting() {
        return getEnrolment().state() == EnrolmentState.WAITLISTED;
    }

    public boolean isTransferable() {
        return isOffice() && getEnrolment().mayMove() && !getOthers().isEmpty();
    }

    public long getPosition() {
        return enrolments.position(id);
    }

    /** Why it ended as it did, in words the caller may read. */
    public String getWords() {
        if (words == null) {
            words = enrolments.reason(id);
        }
        return words;
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = enrolments.byId(id);
        }
        return enrolment;
    }

    /** Where the person could go instead. */
    public List<OpenSession> getOthers() {
        if (others == null) {
            others = sessions.insteadOf(getEnrolment().session().id());
        }
        return others;
    }

    public List<Transition> getHistory() {
        return history.of(Enrolments.KIND, getEnrolment().id());
    }

    public LeavingReason[] getReasons() {
        return LeavingReason.NAMED.toArray(LeavingReason[]::new);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The version that was opened. */
    public int getVersion() {
        return version;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LeavingReason getLeaving() {
        return leaving;
    }

    public void setLeaving(LeavingReason leaving) {
        this.leaving = leaving;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getTier() {
        return tier;
    }

    public void setTier(Integer tier) {
        this.tier = tier;
    }

    public String getRankReason() {
        return rankReason;
    }

    public void setRankReason(String rankReason) {
        this.rankReason = rankReason;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
