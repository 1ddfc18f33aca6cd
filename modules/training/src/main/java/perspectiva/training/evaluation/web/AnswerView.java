package perspectiva.training.evaluation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import perspectiva.core.caller.ComesFrom;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.evaluation.AskedForm;
import perspectiva.training.evaluation.Forms;
import perspectiva.training.evaluation.entity.FormAnswers;
import perspectiva.training.evaluation.entity.FormKind;

/** A form somebody answers, by the link of a letter or signed in. Looking at it changes nothing. */
@Named("trainingAnswerView")
@ViewScoped
public class AnswerView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Forms forms;

    @Inject
    ComesFrom from;

    @Inject
    Caller caller;

    private String token;
    private Long form;
    private String done;
    private AskedForm asked;
    private boolean looked;

    /** Looks for the form once: what is typed is not to be lost because too many looked meanwhile. */
    public void open() {
        if (done == null) {
            asked = form == null ? forms.asked(token, from.address()).orElse(null) : forms.asked(form);
            looked = true;
        }
    }

    public String send() {
        String word = asked == null ? "" : asked.kind().word();
        if (form == null) {
            forms.answer(token, fields(), from.address());
        } else {
            forms.answer(form, fields());
        }
        return "/training/answer?faces-redirect=true&done=" + word;
    }

    private static Map<String, String> fields() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** What the page shows: ask, used, closed, worthless, done; nothing when it was opened too often. */
    public String getStep() {
        if (FormKind.of(done == null ? "" : done).isPresent()) {
            return "done";
        }
        return asked != null ? asked.step() : looked ? "worthless" : "";
    }

    /** Null when the link is worthless. */
    public AskedForm getAsked() {
        return asked;
    }

    /** Whether this was chosen on a page that was refused. */
    public boolean said(String item, int points) {
        return Integer.toString(points).equals(fields().get(FormAnswers.ITEM + item));
    }

    /** What was written on a page that was refused. */
    public String words(String question) {
        return fields().getOrDefault(FormAnswers.QUESTION + question, "");
    }

    /** Whether the person has a list of forms to go back to. */
    public boolean isParticipant() {
        return caller.is(Role.PARTICIPANT);
    }

    /** What keeps what was typed in this browser apart from other forms; no part of it leads to the link. */
    public String getKey() {
        return "form-" + (form == null ? Integer.toHexString(token == null ? 0 : token.hashCode()) : form.toString());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Long getForm() {
        return form;
    }

    public void setForm(Long form) {
        this.form = form;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
