package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.training.assessment.Grid;
import perspectiva.training.assessment.MarkTyped;
import perspectiva.training.assessment.ResultLine;

/** What is in the fields beside each person: what stands in the database, and what was typed and refused as it was typed. */
@Named("trainingResultRowsView")
@RequestScoped
public class ResultRowsView {

    @Inject
    ResultsView results;

    private Grid of;
    private List<Row> rows;

    /**
     * A person with what is in the fields.
     *
     * @param shown what stands in the database, as the form remembers it
     */
    public record Row(ResultLine line, MarkTyped typed, String shown) {}

    public List<Row> getRows() {
        Grid grid = results.getGrid();
        if (of != grid) {
            rows = grid.lines().stream().map(ResultRowsView::row).toList();
            of = grid;
        }
        return rows;
    }

    private static Row row(ResultLine line) {
        MarkTyped typed = typed(line);
        return new Row(line, typed.isTouched() ? typed : shown(line), line.revision() + ":" + MarkTyped.of(line));
    }

    /** What the form that was sent says about somebody; what is shown when it says nothing. */
    static MarkTyped typed(ResultLine line) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> form =
                faces.isPostback() ? faces.getExternalContext().getRequestParameterMap() : Map.of();
        String was = form.getOrDefault("was-" + line.enrolment(), "");
        if (!was.matches("\\d{1,9}:.*")) {
            return shown(line);
        }
        return new MarkTyped(
                line.enrolment(),
                form.get("m" + line.enrolment()),
                form.containsKey("absent-" + line.enrolment()),
                form.get("rank-" + line.enrolment()),
                was.substring(was.indexOf(':') + 1),
                Integer.parseInt(was.substring(0, was.indexOf(':'))));
    }

    private static MarkTyped shown(ResultLine line) {
        return new MarkTyped(
                line.enrolment(),
                line.value() == null ? "" : line.value().toString(),
                line.isAbsent(),
                line.rank() == null ? "" : line.rank().toString(),
                MarkTyped.of(line),
                line.revision());
    }
}
