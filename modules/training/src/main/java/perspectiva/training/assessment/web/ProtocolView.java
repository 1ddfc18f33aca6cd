package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.Grid;
import perspectiva.training.assessment.ResultLine;
import perspectiva.training.assessment.Results;

/** The record of one sitting, for the printer. */
@Named("trainingProtocolView")
@RequestScoped
public class ProtocolView {

    @Inject
    Results results;

    private Long session;
    private Integer of;
    private Integer attempt;
    private Grid grid;

    public void open() {
        if (session == null) {
            throw new Refused.NotFound();
        }
        grid = results.grid(session, of == null ? results.finalOf(session) : of, attempt == null ? 1 : attempt);
    }

    /** Whether the person passed; false for whoever has no mark, too. */
    public boolean isPassed(ResultLine line) {
        return line.isMarked() && line.mark().passes(grid.assessment());
    }

    public Grid getGrid() {
        return grid;
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
}
