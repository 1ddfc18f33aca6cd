package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Figure;
import perspectiva.spi.HomeFigures;
import perspectiva.spi.Role;

/** Demand in figures: to employers their own, to everybody else the town's. */
@ApplicationScoped
public class NeedsFigures implements HomeFigures {

    @Inject
    NeedFigures figures;

    @Override
    public List<Figure> figuresFor(Caller caller) {
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return caller.organisation().map(this::own).orElse(List.of());
        }
        if (!caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL, Role.TRAINER, Role.PARTICIPANT)) {
            return List.of();
        }
        return Stream.concat(
                        town().stream(),
                        caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL) ? Stream.of(taken()) : Stream.empty())
                .toList();
    }

    private List<Figure> own(long employer) {
        Optional<Long> own = Optional.of(employer);
        return List.of(
                new Figure("needs.figure.own.open", figures.open(own), "/needs/list?stage=open"),
                new Figure("needs.figure.own.free", figures.freePosts(own), "/needs/list?stage=open"),
                new Figure(
                        "needs.figure.own.taken",
                        figures.takenSince(Now.today().withDayOfYear(1), own),
                        "/needs/list"));
    }

    private List<Figure> town() {
        return List.of(
                new Figure("needs.figure.open", figures.open(Optional.empty()), "/needs/vacancies"),
                new Figure("needs.figure.free", figures.freePosts(Optional.empty()), "/needs/vacancies"),
                new Figure("needs.figure.employers", figures.employers(), "/needs/vacancies"));
    }

    private Figure taken() {
        return new Figure(
                "needs.figure.taken",
                figures.takenSince(Now.today().withDayOfYear(1), Optional.empty()),
                "/needs/list");
    }
}
