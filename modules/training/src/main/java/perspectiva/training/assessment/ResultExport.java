package perspectiva.training.assessment;

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
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.course.entity.AssessmentKind;

/** What the people of a session were given, as a table: one row for each attempt of a person at an assessment. */
@ApplicationScoped
public class ResultExport implements Export {

    @Inject
    ResultBook book;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.TRAINER);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.attendance.person",
                "training.enrolment.state",
                "training.results.attended",
                "training.policy.title",
                "training.results.grade",
                "training.assessment.name",
                "training.assessment.kind",
                "training.results.attempt",
                "training.result.day",
                "training.protocol.mark",
                "training.assessment.most",
                "training.assessment.passmark",
                "training.result.rank",
                "training.protocol.decision",
                "training.protocol.assessor",
                "training.attendance.when");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return book.of(Address.numberOrNothing(filters, "session")).stream().map(written -> cells(written, caller));
    }

    private List<Object> cells(ResultBook.Written written, Caller caller) {
        Mark mark = written.mark();
        Standing standing = written.standing();
        return Arrays.asList(
                written.name(),
                text(caller, "training.enrolment.state." + written.state().word()),
                standing == null || standing.share().isUnknown()
                        ? null
                        : standing.share().percent(),
                standing == null
                        ? ""
                        : text(caller, "training.policy." + standing.says().word()),
                standing == null ? null : standing.grade().orElse(null),
                written.of().getTitle(),
                text(caller, "training.assessment." + written.of().getKind().word()),
                written.attempt(),
                written.heldOn(),
                mark == null ? null : mark.isAbsent() ? text(caller, "training.result.absent") : mark.value(),
                written.of().getMost(),
                written.of().getPassMark(),
                mark == null ? null : mark.rank(),
                mark == null || written.of().getKind() == AssessmentKind.PRE
                        ? ""
                        : text(caller, "training.result." + (mark.passes(written.of()) ? "passed" : "notpassed")),
                written.assessor() == null ? "" : written.assessor(),
                formats.dateTime(written.markedAt(), caller.language()));
    }

    private String text(Caller caller, String key) {
        return texts.text(caller.language(), key);
    }
}
