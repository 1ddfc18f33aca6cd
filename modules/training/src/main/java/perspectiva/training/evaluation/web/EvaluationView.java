package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PRESSED = Pattern.compile("(\\d{1,18}):(close|ask|spare)");

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
        Matcher pressed = pressed();
        if (faces.isPostback() && pressed.matches()) {
            long round = Long.parseLong(pressed.group(1));
            switch (pressed.group(2)) {
                case "close" -> desk.close(round);
                case "ask" -> desk.askOpenly(round, true);
                default -> desk.askOpenly(round, false);
            }
            faces.getExternalContext()
                    .redirect(
                            "/training/evaluation?session=" + desk.round(round).sessionId());
            return;
        }
        getOf();
    }

    private static Matcher pressed() {
        Map<String, String> fields =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return PRESSED.matcher(fields.getOrDefault("act", ""));
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    /** A form that comes back asks before the page's address is looked at. */
    public List<RoundResult> getRounds() {
        if (session == null) {
            return List.of();
        }
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
        // A form comes back without its address: then the button says which session it is.
        Matcher pressed = pressed();
        if (session == null && pressed.matches()) {
            session = desk.round(Long.parseLong(pressed.group(1))).sessionId();
        }
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
