package perspectiva.demand.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.demand.Introductions;
import perspectiva.demand.entity.Introduction;
import perspectiva.needs.NeedEmployer;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** One wish to be put in touch, and the employer's answer. */
@Named("introductionView")
@ViewScoped
public class IntroductionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Introductions introductions;

    @Inject
    Occupations occupations;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private int version;
    private String reason;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Introduction introduction;

    static String addressOf(long id) {
        return "/demand/introduction?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        introduction = introductions.byId(id);
        version = introduction.version();
    }

    public String accept() {
        return addressOf(introductions.accept(getIntroduction().id(), version).id());
    }

    public String decline() {
        return addressOf(
                introductions.decline(getIntroduction().id(), version, reason).id());
    }

    public String withdraw() {
        return addressOf(introductions.withdraw(getIntroduction().id(), version).id());
    }

    public boolean isAnswerable() {
        return getIntroduction().isOpen() && getIntroduction().isAnsweredBy(caller);
    }

    public boolean isWithdrawable() {
        return getIntroduction().isOpen() && getIntroduction().isAskedBy(caller);
    }

    /** Whether the caller opens the need itself: the employer and the office do. */
    public boolean isNeedOpen() {
        return getIntroduction().isAnsweredBy(caller);
    }

    /** Null while the caller may not know whose the need is. */
    public NeedEmployer getEmployer() {
        return introductions.employerOf(getIntroduction().id()).orElse(null);
    }

    public String getTitle() {
        return occupations.title(getIntroduction().occupation(), caller.language());
    }

    /** The history names who answered, and with the person the employer. */
    public boolean isHistoryOpen() {
        return getIntroduction().isNamedTo(caller);
    }

    public List<Transition> getHistory() {
        return history.of(Introductions.KIND, getIntroduction().id());
    }

    /** The one that was opened: a form that is sent back may name another one in its address. */
    public Introduction getIntroduction() {
        if (introduction == null) {
            introduction = introductions.byId(id);
        }
        return introduction;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
