package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.spi.Refused;
import perspectiva.training.evaluation.AskedForm;
import perspectiva.training.evaluation.FormDesk;

/** A form that is printed empty. */
@Named("trainingFormPaperView")
@RequestScoped
public class FormPaperView {

    @Inject
    FormDesk desk;

    private Long round;
    private AskedForm sheet;

    public void open() {
        if (round == null) {
            throw new Refused.NotFound();
        }
        sheet = desk.empty(round);
    }

    public AskedForm getSheet() {
        return sheet;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }
}
