package perspectiva.training.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** All figures of the page as one table, with the same gaps: {@code /export/training/figures.csv?year=2026}. */
@ApplicationScoped
public class FiguresExport implements Export {

    private static final double KOPECKS = 100;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.BOARD, Role.COUNCIL);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.figures.column.table",
                "training.figures.column.line",
                "training.figures.column.sessions",
                "training.figures.column.seats",
                "training.figures.column.started",
                "training.figures.column.completed",
                "training.figures.column.completion",
                "training.figures.column.certified",
                "training.figures.column.certification",
                "training.figures.column.hours",
                "training.figures.column.planned",
                "training.figures.column.actual",
                "training.figures.column.hourcost");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        YearFigures told = figures.of(Address.year(filters), Address.number(filters, "course"));
        return Stream.of(
                        lines("total", List.of(told.total()), caller),
                        lines("quarters", told.quarters(), caller),
                        lines("courses", told.courses(), caller),
                        groups(told.groups(), caller))
                .flatMap(rows -> rows);
    }

    private Stream<List<Object>> lines(String table, List<FigureRow> rows, Caller caller) {
        return rows.stream()
                .map(row -> Arrays.asList(
                        text(caller, "training.figures." + table),
                        line(table, row, caller),
                        row.tally().sessions(),
                        row.tally().seats(),
                        told(row.started(), caller),
                        told(row.completed(), caller),
                        row.completion(),
                        told(row.certified(), caller),
                        row.certification(),
                        told(row.hours(), caller),
                        row.tally().planned() / KOPECKS,
                        row.tally().actual() / KOPECKS,
                        row.costOfHour() == null ? null : row.costOfHour() / KOPECKS));
    }

    private Stream<List<Object>> groups(List<GroupRow> rows, Caller caller) {
        return rows.stream()
                .map(row -> Arrays.asList(
                        text(caller, "training.figures.groups"),
                        text(caller, "training.groups." + row.word()),
                        null,
                        null,
                        told(row.started(), caller),
                        told(row.completed(), caller),
                        null,
                        told(row.certified(), caller),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private String line(String table, FigureRow row, Caller caller) {
        return switch (table) {
            case "quarters" -> texts.text(caller.language(), "training.figures.quarter", Integer.valueOf(row.word()));
            default -> row.word();
        };
    }

    private Object told(Long number, Caller caller) {
        return number == null ? text(caller, "training.figures.hidden") : number;
    }

    private String text(Caller caller, String key) {
        return texts.text(caller.language(), key);
    }
}
