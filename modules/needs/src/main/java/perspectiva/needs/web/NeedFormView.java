package perspectiva.needs.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * The form of a need while somebody writes it, and the comparison when somebody else saved it meanwhile. Remembers what is
 * typed and the version it began with.
 */
@Named("needFormView")
@ViewScoped
public class NeedFormView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 8;

    /**
     * A field in which what was typed and what is stored differ.
     *
     * @param field the field's word, which ends the name of the choice in the page
     */
    public record Difference(String field, String name, String mine, String theirs) {}

    @Inject
    Needs needs;

    @Inject
    Occupations occupations;

    @Inject
    EmployerFinder employers;

    @Inject
    NeedSkillsView skills;

    @Inject
    FieldTexts fields;

    @Inject
    Caller caller;

    private Long id;
    private int version;
    private Long employer;
    private String typedEmployer;
    private Long repeated;
    private NeedForm form;
    private boolean comparing;
    private boolean savedByItself = true;
    private String returnReason;

    /** A new need, empty or saying what another says. */
    void begin(Long copied) {
        if (!caller.isAny(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER)) {
            throw new Refused.NotAllowed();
        }
        form = copied == null ? new NeedForm() : needs.copyOf(copied);
        repeated = copied;
        skills.begin(copied);
        employer = isOnBehalf() ? null : caller.organisation().orElseThrow(Refused.NotAllowed::new);
    }

    /** One that is there. Only what nobody reads yet is saved by itself: a correction of a vacancy is an act. */
    void resume(Need need) {
        if (!need.isEditableBy(caller)) {
            throw new Refused.NotAllowed();
        }
        savedByItself = need.isUnfinished();
        returnReason = need.returnReason();
        form = need.form();
        skills.resume(need.id());
        remember(need);
    }

    private void remember(Need need) {
        id = need.id();
        version = need.version();
        employer = need.employerId();
    }

    /** Saves the draft while the person goes on typing. What was saved in another window is compared as soon as the person saves it. */
    public void autosave() {
        if (isInConflict()) {
            throw new Refused("needs.refused.elsewhere");
        }
        keep();
    }

    public String save() {
        if (isInConflict()) {
            comparing = true;
            return null;
        }
        keep();
        return NeedView.addressOf(id);
    }

    /** Saves and sends. What is missing is said, and what was typed is saved. */
    public String send() {
        String saved = save();
        if (saved != null) {
            remember(needs.submit(id, version));
        }
        return saved;
    }

    private void keep() {
        if (id != null) {
            remember(needs.save(id, version, form));
        } else {
            long whose = employer == null ? typedEmployer() : employer;
            remember(repeated == null ? needs.draft(whose, form) : needs.repeat(repeated, whose, form));
        }
        skills.keep(id);
    }

    private long typedEmployer() {
        return employers.byTyped(typedEmployer).orElseThrow(() -> new Refused("needs.refused.employer").at("employer"));
    }

    /**
     * Whether something else was saved since it was opened, here or by somebody else. Asked before saving; what happens in between
     * is refused.
     */
    private boolean isInConflict() {
        if (id == null) {
            return false;
        }
        Need now = needs.byId(id);
        if (now.version() != version && NeedField.differences(form, now.form()).isEmpty()) {
            version = now.version();
        }
        return now.version() != version;
    }

    public List<Difference> getDifferences() {
        NeedForm saved = needs.byId(id).form();
        return NeedField.differences(form, saved).stream()
                .map(field -> new Difference(
                        field.word(), fields.name(field), fields.value(field, form), fields.value(field, saved)))
                .toList();
    }

    /** Saves what the person chose, field by field. */
    public String merge() {
        Map<String, String> chosen =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return settle(field -> "mine".equals(chosen.get("choice-" + field.word())));
    }

    /** Gives up what was typed. */
    public String takeTheirs() {
        return settle(field -> false);
    }

    private String settle(Predicate<NeedField> isMine) {
        Need now = needs.byId(id);
        NeedField.differences(form, now.form()).stream()
                .filter(isMine.negate())
                .forEach(field -> field.copy(now.form(), form));
        version = now.version();
        comparing = false;
        return save();
    }

    /** Names of occupations that may be meant. */
    public List<String> suggest(String typed) {
        return found(typed).stream().map(Suggestion::matchedTerm).distinct().toList();
    }

    /** The title has changed: finds its occupation, or leaves that to the staff. */
    public void entitled() {
        String title = form.getTitle() == null ? "" : form.getTitle();
        form.setOccupation(found(title).stream()
                .filter(one -> one.matchedTerm().equalsIgnoreCase(title))
                .map(Suggestion::code)
                .findFirst()
                .orElse(null));
    }

    private List<Suggestion> found(String typed) {
        return occupations.find(typed, caller.language(), SUGGESTED);
    }

    /** The occupation's title; empty while nobody has found it. */
    public String getOccupation() {
        return form.getOccupation() == null ? "" : occupations.title(form.getOccupation(), caller.language());
    }

    /** Whether the caller says for whom it is, since it is not her own organisation. */
    public boolean isOnBehalf() {
        return caller.is(Role.DIRECTOR);
    }

    /** Organisations that may be meant, while the director types whose need it is. */
    public List<String> suggestEmployers(String typed) {
        return employers.suggest(typed);
    }

    /** What the director will stumble over. */
    public List<Wording.Remark> getRemarks() {
        return Stream.of(Wording.remarks(form), Wording.remarks(skills.ownWords()))
                .flatMap(List::stream)
                .toList();
    }

    /** Why it came back; empty when it did not. */
    public String getReturnReason() {
        return returnReason;
    }

    public Long getId() {
        return id;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isSavedByItself() {
        return savedByItself;
    }

    public boolean isOpen() {
        return form != null && !comparing;
    }

    public boolean isComparing() {
        return comparing;
    }

    public NeedForm getForm() {
        return form;
    }

    /** Whose need it is; nobody's yet while the director has not said. */
    Long employer() {
        return employer;
    }

    public String getTypedEmployer() {
        return typedEmployer;
    }

    public void setTypedEmployer(String typedEmployer) {
        this.typedEmployer = typedEmployer;
    }
}
