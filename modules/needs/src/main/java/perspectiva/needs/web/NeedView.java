package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.needs.Desk;
import perspectiva.needs.NeedRow;
import perspectiva.needs.NeedSkills;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** One need: its record, and what its reader does next. While it is written, {@link NeedFormView} has the page. */
@Named("needView")
@ViewScoped
public class NeedView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** What a need can be right after it was verified. */
    private static final Set<NeedState> AFTER_CHECK = Set.of(NeedState.VERIFIED, NeedState.PUBLISHED);

    @Inject
    Needs needs;

    @Inject
    Desk desk;

    @Inject
    NeedSkills skills;

    @Inject
    SkillTexts skillTexts;

    @Inject
    NeedFormView writing;

    @Inject
    Occupations occupations;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private Long copy;
    private boolean edit;
    private boolean recode;
    private boolean checked;
    private int version;
    private String reason;
    private Integer figure;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Need need;

    private transient NeedForm form;

    private transient Optional<NeedRow> waiting;
    private transient List<Wording.Remark> remarks;
    private transient List<Transition> transitions;

    private static final String CHECKED = "&checked=true";

    static String addressOf(long id) {
        return "/needs/need?faces-redirect=true&id=" + id;
    }

    /** Opens what the address names: a need, a copy of one, or an empty form. */
    public void open() {
        if (id == null) {
            writing.begin(copy);
            return;
        }
        need = needs.byId(id);
        version = need.version();
        if (edit || need.isUnfinished() && need.isEditableBy(caller)) {
            writing.resume(need);
        }
    }

    public String accept() {
        desk.accept(id, version);
        return addressOf(id) + CHECKED;
    }

    public String verify() {
        needs.verify(id, version);
        return addressOf(id) + CHECKED;
    }

    public String publish() {
        needs.publish(id, version);
        return addressOf(id);
    }

    public String sendBack() {
        needs.returnToEmployer(id, version, reason);
        return addressOf(id);
    }

    public String fill() {
        needs.fill(id, version, figure == null ? -1 : figure);
        return addressOf(id);
    }

    public String reopen() {
        needs.reopen(id, version, figure == null ? -1 : figure);
        return addressOf(id);
    }

    public String renew() {
        needs.renew(id, version);
        return addressOf(id);
    }

    public String withdraw() {
        needs.withdraw(id, version, reason);
        return addressOf(id);
    }

    /** The one next action of who looks at it: the primary button. */
    public String getNext() {
        if (caller.is(Role.DIRECTOR) && getNeed().isToBeClassified()) {
            return "classify";
        }
        if (isAcceptable()) {
            return "accept";
        }
        if (!isKept()) {
            return "";
        }
        return switch (getNeed().state()) {
            case VERIFIED -> caller.is(Role.DIRECTOR) ? "publish" : "";
            case PUBLISHED, PARTLY_FILLED -> getNeed().remindedAt() == null ? "fill" : "renew";
            case FILLED -> "reopen";
            case EXPIRED -> "renew";
            case WITHDRAWN -> "copy";
            case DRAFT -> "";
        };
    }

    private boolean isAcceptable() {
        return getNeed().isWaiting() && caller.is(Role.DIRECTOR) && !getNeed().isPostedBy(caller);
    }

    /** Whether the caller may say which occupation it is. */
    public boolean isClassifiable() {
        return caller.is(Role.DIRECTOR) && isEditable() && !getNeed().isUnfinished();
    }

    /** The finder is a heavy part of the page: it is there when the need has no code, or when somebody asks for another. */
    public boolean isClassifying() {
        return isClassifiable() && (recode || getNext().equals("classify"));
    }

    public boolean isEditable() {
        return getNeed().isEditableBy(caller);
    }

    /** Whether the caller acts on it. */
    public boolean isKept() {
        return getNeed().isKeptBy(caller);
    }

    public boolean isReturnable() {
        return caller.is(Role.DIRECTOR) && (getNeed().isWaiting() || getNeed().state() == NeedState.VERIFIED);
    }

    public boolean isWithdrawable() {
        return isKept() && getNeed().state().mayBecome(NeedState.WITHDRAWN);
    }

    /** Whether she would have to verify what she posted herself. */
    public boolean isForAnother() {
        return getNeed().isWaiting() && caller.is(Role.DIRECTOR) && getNeed().isPostedBy(caller);
    }

    public String getOccupation() {
        String code = getForm().getOccupation();
        return code == null ? "" : occupations.title(code, caller.language());
    }

    /** The number of the need it may be a repetition of; null for most. */
    public Long getTwin() {
        return getNeed().trail().twin().orElse(null);
    }

    public List<Wording.Remark> getRemarks() {
        if (remarks == null) {
            remarks = getNeed().state().isClosed() ? List.of() : skills.remarks(getNeed(), skillTexts.of(getNeed()));
        }
        return remarks;
    }

    /** Of the need that was opened, not of the number in the address: a form that is sent back may name another one there. */
    public List<Transition> getHistory() {
        if (transitions == null) {
            transitions = history.of(Needs.KIND, getNeed().id());
        }
        return transitions;
    }

    /** Whether the record has the page. */
    public boolean isRecord() {
        return id != null && !writing.isOpen() && !writing.isComparing();
    }

    /** The need as it was opened. */
    public Need getNeed() {
        if (need == null) {
            need = needs.byId(id);
        }
        return need;
    }

    /** What it says: a copy of its own, made once. */
    public NeedForm getForm() {
        if (form == null) {
            form = getNeed().form();
        }
        return form;
    }

    /** The version its reader has seen. */
    public int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }

    public boolean isRecode() {
        return recode;
    }

    public void setRecode(boolean recode) {
        this.recode = recode;
    }

    /** Whether the director has just verified it; she reads what came of it, and what waits for her next. */
    public boolean isChecked() {
        return checked
                && caller.is(Role.DIRECTOR)
                && AFTER_CHECK.contains(getNeed().state());
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    /** What lies on top of the desk; null when it is empty. */
    public NeedRow getWaiting() {
        if (waiting == null) {
            waiting = desk.first();
        }
        return waiting.orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getFigure() {
        return figure;
    }

    public void setFigure(Integer figure) {
        this.figure = figure;
    }
}
