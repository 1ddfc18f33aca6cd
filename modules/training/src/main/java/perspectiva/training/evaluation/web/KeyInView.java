package perspectiva.training.evaluation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import perspectiva.spi.Refused;
import perspectiva.training.evaluation.AskedForm;
import perspectiva.training.evaluation.FormDesk;
import perspectiva.training.evaluation.entity.FormAnswers;
import perspectiva.training.evaluation.entity.FormRound;

/** Sheets of paper the office keys in, one after the other. */
@Named("trainingKeyInView")
@ViewScoped
public class KeyInView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    FormDesk desk;

    private Long round;
    private boolean said;
    private transient AskedForm asked;
    private transient FormRound of;

    public void open() {
        getOf();
    }

    public String save() {
        desk.keyIn(round, fields());
        return "/training/keyin?faces-redirect=true&round=" + round + "&said=true";
    }

    private static Map<String, String> fields() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public AskedForm getAsked() {
        if (asked == null) {
            asked = desk.empty(getOf().id());
        }
        return asked;
    }

    public FormRound getOf() {
        if (round == null) {
            throw new Refused.NotFound();
        }
        if (of == null) {
            of = desk.round(round);
        }
        return of;
    }

    /** Whether this was chosen on a page that was refused. */
    public boolean said(String item, int points) {
        return Integer.toString(points).equals(fields().get(FormAnswers.ITEM + item));
    }

    /** What was written on a page that was refused. */
    public String words(String question) {
        return fields().getOrDefault(FormAnswers.QUESTION + question, "");
    }

    public String getWord() {
        return fields().getOrDefault(FormDesk.WORD, "");
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public boolean isSaid() {
        return said;
    }

    public void setSaid(boolean said) {
        this.said = said;
    }
}
