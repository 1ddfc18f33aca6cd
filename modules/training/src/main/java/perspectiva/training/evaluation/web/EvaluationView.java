package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.evaluation.EvaluationResults;
import perspectiva.training.evaluation.FormDesk;
import perspectiva.training.evaluation.RoundResult;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.session.entity.CourseSession;

/** What the people of one session said on each form; the office closes rounds here. */
@Named("trainingEvaluationView")
@RequestScoped
public class EvaluationView {

    @Inject
    EvaluationResults results;

    @Inject
    FormDesk desk;

    @Inject
    Caller caller;

    private Long session;
    private CourseSession of;
    private List<RoundResult> rounds;
    private EvaluationTerms terms;

    /** Does what the pressed button says; then shows what there is. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> fields = faces.getExternalContext().getRequestParameterMap();
        String pressed = fields.getOrDefault("act", "");
        if (faces.isPostback() && pressed.matches("\\d{1,18}:(close|ask|spare)")) {
            long round = Long.parseLong(pressed.split(":")[0]);
            session = desk.round(round).sessionId();
            switch (pressed.split(":")[1]) {
                case "close" -> desk.close(round);
                case "ask" -> desk.askOpenly(round, true);
                default -> desk.askOpenly(round, false);
            }
            faces.getExternalContext().redirect("/training/evaluation?session=" + session);
            return;
        }
        getOf();
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public List<RoundResult> getRounds() {
        if (rounds == null) {
            rounds = results.of(getOf().id());
        }
        return rounds;
    }

    public EvaluationTerms getTerms() {
        if (terms == null) {
            terms = results.terms();
        }
        return terms;
    }

    public CourseSession getOf() {
        if (session == null) {
            throw new Refused.NotFound();
        }
        if (of == null) {
            of = results.session(session);
        }
        return of;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
