package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.assessment.entity.Verdict;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.session.entity.CourseSession;

/** What a document states about how well somebody did: a worker's rank and the weighted result, in the documents' language. */
@ApplicationScoped
@Transactional
public class Grades {

    @Inject
    Standings standings;

    @Inject
    Texts texts;

    public String of(CourseSession session, DocumentKind document, long enrolment) {
        return of(session, document, List.of(enrolment)).get(enrolment);
    }

    /** Empty for whoever has no marks, and on documents that only say that somebody took part. */
    public Map<Long, String> of(CourseSession session, DocumentKind document, Collection<Long> enrolments) {
        return document == DocumentKind.PARTICIPATION
                ? enrolments.stream().collect(Collectors.toMap(id -> id, id -> ""))
                : standings.byMarks(session, enrolments).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> said(one.getValue())));
    }

    /** Whether the marks, as they stand now, are not enough. */
    public boolean isMissed(CourseSession session, long enrolment) {
        return standings.byMarks(session, List.of(enrolment)).get(enrolment).says() == Verdict.FAILED;
    }

    private String said(Standing standing) {
        return Stream.concat(
                        standing.rank().map(rank -> text("training.result.record.rank", rank)).stream(),
                        standing.grade().map(grade -> text("training.result.record.grade", grade)).stream())
                .collect(Collectors.joining(", "));
    }

    private String text(String key, int value) {
        return texts.text(Identity.RUSSIAN, key, value);
    }
}
