package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Reader;

/** The list of courses as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class CourseExport implements Export {

    private static final int PORTION = 200;

    @Inject
    CourseRows rows;

    @Inject
    Readers readers;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.TRAINER, Role.MEMBER, Role.EMPLOYER, Role.BOARD, Role.COUNCIL);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.course.code",
                "training.course.name",
                "training.course.kind",
                "training.course.owner",
                "training.version.latest",
                "training.version.state",
                "training.version.offered",
                "training.version.hours");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> address, Caller caller) {
        Reader reader = readers.of(caller);
        Paging order = CourseFilter.paging(address);
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> rows.page(
                                CourseFilter.of(address),
                                new Paging(page, PORTION, order.sort(), order.isDescending()),
                                reader)
                        .rows())
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream)
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(CourseRow row, Caller caller) {
        return Arrays.asList(
                row.course().code(),
                row.course().title(),
                texts.text(
                        caller.language(),
                        "training.kind." + row.course().kind().word()),
                row.course().ownerName(),
                row.latest().map(VersionLine::number).orElse(null),
                row.latest()
                        .map(line -> texts.text(caller.language(), "training.version.state." + line.stage()))
                        .orElse(""),
                row.active().map(VersionLine::number).orElse(null),
                row.active().or(row::latest).map(VersionLine::hours).orElse(null));
    }
}
