package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.Figure;
import perspectiva.spi.HomeFigures;
import perspectiva.spi.Role;
import perspectiva.training.certificate.TrainingResults.Result;

/**
 * Training in figures, to those who decide about it. Figures that come from fewer than five people are not shown: in a small
 * town they would be names (domain guide, section 14).
 */
@ApplicationScoped
public class TrainingFigures implements HomeFigures {

    private static final int LEAST = 5;
    private static final String PAGE = "/training/figures";

    @Inject
    TrainingResults results;

    @Override
    public List<Figure> figuresFor(Caller caller) {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL) ? figures(results.ofThisYear()) : List.of();
    }

    static List<Figure> figures(Result result) {
        List<Figure> figures = new ArrayList<>();
        if (result.started() >= LEAST) {
            figures.add(new Figure("training.figure.offered", result.offered(), PAGE));
            figures.add(new Figure("training.figure.started", result.started(), PAGE));
        }
        if (isTold(result.completed(), result.left())) {
            figures.add(new Figure("training.figure.completion", percent(result.completed(), result.left()), PAGE));
        }
        if (isTold(result.certified(), result.completed())) {
            figures.add(
                    new Figure("training.figure.certification", percent(result.certified(), result.completed()), PAGE));
        }
        if (result.completed() >= LEAST) {
            figures.add(new Figure("training.figure.hours", result.hours(), PAGE));
        }
        return figures;
    }

    /** A share of few, or of which few are left over, tells how these few fared. */
    private static boolean isTold(long part, long whole) {
        return whole >= LEAST && isMany(part) && isMany(whole - part);
    }

    private static boolean isMany(long people) {
        return people == 0 || people >= LEAST;
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }
}
