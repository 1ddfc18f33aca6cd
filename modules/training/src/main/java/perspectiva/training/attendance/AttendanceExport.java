package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The attendance book of a session as a table: one row for each person at each meeting. */
@ApplicationScoped
public class AttendanceExport implements Export {

    @Inject
    AttendanceBook book;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.TRAINER);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.attendance.person",
                "training.meeting.day",
                "training.meeting.from",
                "training.meeting.topic",
                "training.attendance.mark",
                "training.attendance.units",
                "training.attendance.of",
                "training.attendance.excuse",
                "training.attendance.marker",
                "training.attendance.when",
                "training.attendance.source");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return book.written(Address.numberOrNothing(filters, "session")).map(written -> cells(written, caller));
    }

    private List<Object> cells(AttendanceBook.Written written, Caller caller) {
        SheetLine line = written.line();
        return Arrays.asList(
                line.name(),
                written.meeting().day(),
                written.meeting().from().toString(),
                written.meeting().topic(),
                line.isMarked() ? texts.text(caller.language(), "training.attendance.is." + line.word()) : "",
                line.isMarked() ? line.units() : null,
                written.meeting().units(),
                line.excuse() == null ? "" : line.excuse(),
                line.marker() == null ? "" : line.marker(),
                formats.dateTime(line.markedAt(), caller.language()),
                line.isMarked()
                        ? texts.text(
                                caller.language(),
                                "training.attendance.source." + line.source().word())
                        : "");
    }
}
