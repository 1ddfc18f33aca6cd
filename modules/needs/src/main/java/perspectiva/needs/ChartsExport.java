package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.needs.entity.JobseekerCount;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** All figures of the page as one table, with the same gaps. */
@ApplicationScoped
public class ChartsExport implements Export {

    @Inject
    Charts charts;

    @Inject
    Jobseekers jobseekers;

    @Inject
    ChartTexts texts;

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
                "needs.figures.column.upper",
                "needs.figures.tension.registered",
                "needs.figures.tension.posts");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Stream.of(
                        bars("posts", charts.posts()),
                        bars("ages", charts.ages()),
                        charts.paces(Address.year(filters)).stream().map(this::pace),
                        jobseekers.counts().stream().map(this::count))
                .flatMap(rows -> rows);
    }

    private Stream<List<Object>> bars(String figure, Chart told) {
        Stream<List<Object>> bars =
                told.bars().stream().map(bar -> row(figure, texts.part(figure, bar.word()), bar.value()));
        return told.isHiding() ? Stream.concat(bars, Stream.of(row(figure, texts.rest(), told.rest()))) : bars;
    }

    private List<Object> pace(Pace pace) {
        String quarter = texts.quarter(pace.quarter());
        return pace.isTold()
                ? row(
                        "paces",
                        quarter,
                        pace.filled(),
                        pace.days().lower(),
                        pace.days().median(),
                        pace.days().upper())
                : row("paces", quarter, null);
    }

    private List<Object> count(JobseekerCount count) {
        OptionalDouble ratio = count.postsPerJobseeker();
        return row(
                "tension",
                count.countedOn(),
                ratio.isPresent() ? ratio.getAsDouble() : null,
                null,
                null,
                null,
                count.registered(),
                count.freePosts());
    }

    /** A line of the table; what it does not say at its end stays empty. */
    private List<Object> row(String figure, Object part, Object number, Object... more) {
        List<Object> row = new ArrayList<>(Arrays.asList(texts.title(figure), part, number));
        row.addAll(Arrays.asList(more));
        row.addAll(Collections.nCopies(columns().size() - row.size(), null));
        return row;
    }
}
