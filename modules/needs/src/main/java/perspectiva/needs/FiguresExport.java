package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** All figures of the page as one table, with the same gaps. */
@ApplicationScoped
public class FiguresExport implements Export {

    @Inject
    Figures figures;

    @Inject
    FigureTexts texts;

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
                "needs.figures.column.figure",
                "needs.figures.column.part",
                "needs.figures.column.number",
                "needs.figures.column.lower",
                "needs.figures.column.median",
                "needs.figures.column.upper");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Stream.of(
                        bars("posts", figures.posts()),
                        bars("ages", figures.ages()),
                        figures.paces(year(filters)).stream().map(this::pace))
                .flatMap(rows -> rows);
    }

    /** The year in the address; this one when it names none. */
    public static int year(Map<String, String> address) {
        String year = address.getOrDefault("year", "");
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : Now.today().getYear();
    }

    private Stream<List<Object>> bars(String figure, Figure told) {
        Stream<List<Object>> bars = told.bars().stream()
                .map(bar -> row(figure, texts.part(figure, bar.word()), bar.value(), null));
        return told.isHiding() ? Stream.concat(bars, Stream.of(row(figure, texts.rest(), told.rest(), null))) : bars;
    }

    private List<Object> pace(Pace pace) {
        return row("paces", texts.quarter(pace.quarter()), pace.isTold() ? pace.filled() : null, pace.days());
    }

    private List<Object> row(String figure, String part, Long number, Quartiles days) {
        return Arrays.asList(
                texts.title(figure),
                part,
                number,
                days == null ? null : days.lower(),
                days == null ? null : days.median(),
                days == null ? null : days.upper());
    }
}
