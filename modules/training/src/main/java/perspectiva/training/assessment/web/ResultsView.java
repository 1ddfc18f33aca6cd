package perspectiva.training.assessment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.assessment.Examined;
import perspectiva.training.assessment.Grid;
import perspectiva.training.assessment.MarkTyped;
import perspectiva.training.assessment.Results;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.SittingSheet;

/**
 * The marks of one sitting, saved as a whole. What stands beside each person is {@link ResultRowsView}'s.
 */
@Named("trainingResultsView")
@ViewScoped
public class ResultsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final List<Integer> RANKS =
            IntStream.rangeClosed(Mark.LOWEST_RANK, Mark.HIGHEST_RANK).boxed().toList();

    @Inject
    Results results;

    @Inject
    Caller caller;

    private Long session;
    private Integer of;
    private Integer attempt;
    private String why;
    private SittingSheet sheet;

    /** As it was when the page was read. */
    private SittingSheet opened;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Grid grid;

    private transient List<Examined> examined;

    public void open() {
        if (session == null) {
            throw new Refused.NotFound();
        }
        if (of == null) {
            of = results.finalOf(session);
        }
        if (attempt == null) {
            attempt = 1;
        }
        sheet = getGrid().sheet();
        opened = getGrid().sheet().copy();
    }

    public String save() {
        grid = null;
        List<MarkTyped> typed =
                getGrid().lines().stream().map(ResultRowsView::typed).toList();
        // What nobody touched is not sent back over what others wrote meanwhile.
        SittingSheet said = sheet.equals(opened) ? getGrid().sheet() : sheet;
        grid = null;
        examined = null;
        int saved = results.save(session, of, attempt, said, typed, why);
        return address() + "&saved=" + saved;
    }

    /** The record of the sitting gets its number. */
    public String adopt() {
        results.adopt(session, of, attempt);
        return address();
    }

    private String address() {
        return "/training/results?faces-redirect=true&session=" + session + "&of=" + of + "&attempt=" + attempt;
    }

    private static Map<String, String> form() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public Grid getGrid() {
        if (grid == null) {
            grid = results.grid(session, of, attempt);
        }
        return grid;
    }

    /** What else the session's people are examined in. */
    public List<Examined> getExamined() {
        if (examined == null) {
            examined = results.examined(session);
        }
        return examined;
    }

    /** The attempts one may look at: as many as were begun, and the next one. */
    public List<Integer> getAttempts() {
        int begun = getExamined().get(of).resits() + (getExamined().get(of).marked() > 0 ? 2 : 1);
        return IntStream.rangeClosed(1, Math.min(begun, getGrid().attempts()))
                .boxed()
                .toList();
    }

    public List<Integer> getRanks() {
        return RANKS;
    }

    /** How many results were saved just now; null when nothing was. */
    public Integer getSaved() {
        String saved = form().getOrDefault("saved", "");
        return saved.matches("\\d{1,4}") ? Integer.valueOf(saved) : null;
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Integer getOf() {
        return of;
    }

    public void setOf(Integer of) {
        this.of = of;
    }

    public Integer getAttempt() {
        return attempt;
    }

    public void setAttempt(Integer attempt) {
        this.attempt = attempt;
    }

    public SittingSheet getSheet() {
        return sheet;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
