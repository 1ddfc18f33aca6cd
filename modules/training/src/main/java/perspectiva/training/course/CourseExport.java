package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Reader;

/** The list of courses as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class CourseExport extends ListExport<CourseRow> {

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
    protected Columns<CourseRow> table() {
        return new Columns<CourseRow>()
                .always("training.course.code", row -> row.course().code())
                .always("training.course.name", row -> row.course().title())
                .usual(
                        "kind",
                        "training.course.kind",
                        (row, in) -> texts.text(
                                in, "training.kind." + row.course().kind().word()))
                .usual("owner", "training.course.owner", row -> row.course().ownerName())
                .usual("latest", "training.version.latest", row -> row.latest()
                        .map(VersionLine::number)
                        .orElse(null))
                .with("training.version.state", (row, in) -> row.latest()
                        .map(line -> texts.text(in, "training.version.state." + line.stage()))
                        .orElse(""))
                .usual("offered", "training.version.offered", row -> row.active()
                        .map(VersionLine::number)
                        .orElse(null))
                .with(
                        "training.version.hours",
                        row -> row.active().map(VersionLine::hours).orElse(null));
    }

    @Override
    protected Stream<CourseRow> all(Map<String, String> address, Caller caller) {
        Reader reader = readers.of(caller);
        return Slice.everything(
                CourseFilter.paging(address), paging -> rows.page(CourseFilter.of(address), paging, reader));
    }
}
