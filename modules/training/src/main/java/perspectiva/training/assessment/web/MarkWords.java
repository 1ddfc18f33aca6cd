package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.training.assessment.StandingWords;
import perspectiva.training.assessment.entity.Attempt;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.course.entity.Assessment;

/** What pages call marks and standings, in the reader's language. */
@Named("trainingMarkWords")
@RequestScoped
public class MarkWords {

    @Inject
    StandingWords words;

    @Inject
    Caller caller;

    public String mark(Assessment of, Mark mark) {
        return words.mark(of, mark, caller.language());
    }

    /** The mark that counts, and of which attempt; empty when there is none. */
    public String last(Standing.Component component) {
        return component.last().map(last -> said(component, last)).orElse("");
    }

    private String said(Standing.Component component, Attempt last) {
        String mark = mark(component.assessment(), last.mark());
        return last.isResit() ? mark + ", " + words.resit(last.number(), caller.language()) : mark;
    }

    /** "Examination, resit 1". */
    public String attempt(Assessment of, int attempt) {
        return words.attempt(of, attempt, caller.language());
    }

    public String resit(int attempt) {
        return words.resit(attempt, caller.language());
    }

    public List<String> reasons(Standing standing) {
        return words.reasons(standing, caller.language());
    }
}
