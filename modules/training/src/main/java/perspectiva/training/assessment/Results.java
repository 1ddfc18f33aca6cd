package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.entity.Assessor;
import perspectiva.training.assessment.entity.ExamTerms;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * Writes down what people were given. Whoever marks holds the session's record, so that two who mark at once come one after the
 * other, and the second is told what the first wrote. A sitting is saved as a whole: either all that was typed is right and kept,
 * or nothing changes. A trainer marks own groups: the sessions of others are not there.
 */
@Boundary
public class Results {

    /** What the numbers of examination records begin with. */
    static final String SERIES = "ПЭ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    ResultRows rows;

    @Inject
    AssessmentTerms terms;

    @Inject
    ResultJournal journal;

    @Inject
    StandingWords words;

    @Inject
    Numbers numbers;

    @Inject
    Formats formats;

    @Inject
    Caller caller;

    /** What the session's people are examined in, and how many have been; empty when it is not for the caller to examine. */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<Examined> examined(long sessionId) {
        CourseSession session = sessions.byId(sessionId);
        if (!sessions.isExamined(sessionId)) {
            return List.of();
        }
        List<Assessment> scheme = rows.scheme(session);
        List<Sitting> sittings = rows.sittings(sessionId);
        Map<Long, Long> counts = rows.counts(sessionId);
        long coming = rows.coming(sessionId);
        return IntStream.range(0, scheme.size())
                .mapToObj(place -> {
                    List<Sitting> held = sittings.stream()
                            .filter(one -> one.place() == place)
                            .toList();
                    long marked =
                            held.isEmpty() ? 0 : counts.getOrDefault(held.get(0).id(), 0L);
                    return new Examined(place, scheme.get(place), marked, coming, Math.max(0, held.size() - 1));
                })
                .toList();
    }

    /** Where in the session's scheme the final examination stands; nought, the first, when there is none. */
    @AllowedTo({DIRECTOR, TRAINER})
    public int finalOf(long sessionId) {
        List<Assessment> scheme = rows.scheme(sessions.examined(sessionId));
        return IntStream.range(0, scheme.size())
                .filter(place -> scheme.get(place).getKind() == AssessmentKind.FINAL)
                .findFirst()
                .orElse(0);
    }

    /**
     * @param place of the assessment in the scheme; nought for the first
     * @param attempt 1 for the first, 2 for the first resit
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public Grid grid(long sessionId, int place, int attempt) {
        CourseSession session = sessions.examined(sessionId);
        Assessment of = ResultRows.at(rows.scheme(session), place);
        ExamTerms exams = terms.exams();
        expectAttempt(of, attempt, exams);
        Optional<Sitting> sitting = rows.sitting(sessionId, place, attempt);
        SittingSheet sheet = sitting.map(Sitting::sheet).orElseGet(SittingSheet::new);
        return new Grid(
                sessionId,
                session.number().orElse(""),
                session.title(),
                version(session).course().ownerName(),
                place,
                of,
                attempt,
                of.getKind() == AssessmentKind.PRE ? 1 : exams.attempts(),
                sheet,
                sitting.isPresent(),
                sitting.flatMap(Sitting::number).orElse(""),
                exams.dueOn(sheet.getHeldOn()),
                sitting.filter(one -> isLate(one, exams)).isPresent(),
                isMarkable(session),
                isRanked(session, of),
                rows.lines(sessionId, of, place, attempt));
    }

    /** What is asked before the course is asked once. */
    private static void expectAttempt(Assessment of, int attempt, ExamTerms exams) {
        int most = of.getKind() == AssessmentKind.PRE ? 1 : exams.attempts();
        if (attempt < 1 || attempt > most) {
            throw new Refused.NotFound();
        }
    }

    private static boolean isMarkable(CourseSession session) {
        return session.state() == SessionState.RUNNING
                || session.state().isTaught() && session.state() != SessionState.CLOSED;
    }

    private static void expectMarkable(CourseSession session) {
        if (session.state() == SessionState.CLOSED) {
            throw new Refused("training.session.refused.state.closed");
        }
        if (!isMarkable(session)) {
            throw new Refused("training.result.refused.early");
        }
    }

    /** A qualification examination ends a worker's course with a rank (273-FZ, article 73). */
    private boolean isRanked(CourseSession session, Assessment of) {
        return of.getKind() == AssessmentKind.FINAL && version(session).document() == DocumentKind.TRADE;
    }

    private CourseVersion version(CourseSession session) {
        return entities.find(CourseVersion.class, session.versionId());
    }

    private static boolean isLate(Sitting sitting, ExamTerms exams) {
        return sitting.number().isPresent() || exams.isOverdue(sitting.heldOn());
    }

    /**
     * Saves what was typed about a sitting. What stands there already is left alone, so that the same sent twice is there once.
     *
     * @param why reason of late corrections; null when nothing was typed
     * @return how many results changed
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public int save(long sessionId, int place, int attempt, SittingSheet sheet, List<MarkTyped> typed, String why) {
        sessions.examined(sessionId);
        CourseSession session = rows.held(sessionId);
        expectMarkable(session);
        Assessment of = ResultRows.at(rows.scheme(session), place);
        ExamTerms exams = terms.exams();
        expectAttempt(of, attempt, exams);
        Optional<Sitting> known = rows.sitting(sessionId, place, attempt);
        boolean isLate = known.filter(one -> isLate(one, exams)).isPresent();
        List<Change> changes = changes(session, of, place, attempt, known, typed);
        if (changes.isEmpty() && known.isEmpty() && sheet.equals(new SittingSheet())) {
            return 0;
        }
        boolean isJudged = changes.stream().anyMatch(change -> change.line().isJudged());
        String reason = (isLate || isJudged) && why != null ? why.strip() : "";
        Sitting sitting = known.orElseGet(() -> begin(new Sitting(session, place, of, attempt, sheet)));
        boolean isSaid = known.isEmpty();
        if (sitting.amend(session, sheet)) {
            Result.expectReason(isLate, reason);
            isSaid = true;
        }
        changes.forEach(change -> write(sitting, change, isLate, reason));
        entities.flush();
        changes.forEach(change -> journal.written(
                change.line().enrolment(), of, attempt, change.line().mark(), change.mark(), reason));
        if (isSaid || !changes.isEmpty()) {
            boolean isCorrection = changes.stream().anyMatch(change -> isCorrection(sitting, change, isLate));
            journal.marked(session, of, attempt, changes.size(), isCorrection);
        }
        return changes.size();
    }

    private Sitting begin(Sitting sitting) {
        entities.persist(sitting);
        entities.flush();
        return sitting;
    }

    /** @param mark null for a result that is taken back; @param result null for a new one */
    private record Change(ResultLine line, Mark mark, Result result) {}

    private List<Change> changes(
            CourseSession session,
            Assessment of,
            int place,
            int attempt,
            Optional<Sitting> sitting,
            List<MarkTyped> typed) {
        Map<Long, ResultLine> lines = rows.lines(session.id(), of, place, attempt).stream()
                .collect(Collectors.toMap(ResultLine::enrolment, Function.identity()));
        Map<Long, Result> results = rows.results(sitting);
        Map<Long, Result> later = rows.results(rows.sitting(session.id(), place, attempt + 1));
        boolean isRanked = isRanked(session, of);
        List<Change> changes = new ArrayList<>();
        for (MarkTyped one : typed) {
            ResultLine line = Optional.ofNullable(lines.get(one.enrolment())).orElseThrow(Refused.NotFound::new);
            if (!one.isTouched()) {
                continue;
            }
            Mark said = Mark.typed(of, one.value(), one.isAbsent(), isRanked ? one.rank() : "", one.field())
                    .orElse(null);
            if (!Objects.equals(said, line.mark())) {
                expectSeen(one, line, of);
                expectChangeable(one, line, of, said, later.containsKey(one.enrolment()));
                changes.add(new Change(line, said, results.get(one.enrolment())));
            }
        }
        return changes;
    }

    /** Somebody else marked the same person since the page was read. */
    private void expectSeen(MarkTyped typed, ResultLine line, Assessment of) {
        if (typed.seen() == line.revision()) {
            return;
        }
        if (!line.isMarked()) {
            throw new Refused("training.result.refused.takenback", line.name()).at(typed.field());
        }
        throw new Refused(
                        "training.result.refused.meanwhile",
                        line.name(),
                        words.mark(of, line.mark(), caller.language()),
                        line.assessor(),
                        formats.dateTime(line.markedAt(), caller.language()))
                .at(typed.field());
    }

    /** What a document says stays; and who was examined again did not pass before. */
    private void expectChangeable(MarkTyped typed, ResultLine line, Assessment of, Mark said, boolean isResat) {
        if (line.isSettled()) {
            throw new Refused("training.result.refused.settled", line.name()).at(typed.field());
        }
        if (!line.isOpenTo(caller.is(DIRECTOR))) {
            throw new Refused("training.result.refused.judged", line.name()).at(typed.field());
        }
        if (isResat && (said == null || said.passes(of))) {
            throw new Refused("training.result.refused.resat", line.name()).at(typed.field());
        }
    }

    /** Whether a reason is wanted. */
    private static boolean isCorrection(Sitting sitting, Change change, boolean isLate) {
        ResultLine line = change.line();
        return line.isJudged() || isLate && (line.isMarked() || sitting.isCorrectedBy(line.enrolment()));
    }

    private void write(Sitting sitting, Change change, boolean isLate, String why) {
        Assessor by = Assessor.of(caller);
        boolean isCorrection = isCorrection(sitting, change, isLate);
        Result.expectReason(isCorrection, why);
        if (change.result() == null) {
            entities.persist(new Result(sitting.id(), change.line().enrolment(), change.mark(), by));
        } else if (change.mark() == null) {
            entities.remove(change.result());
            sitting.takeBack(change.line().enrolment());
        } else {
            change.result().correct(change.mark(), by, isCorrection, why);
        }
    }

    /**
     * The record of a sitting is adopted: it gets its number, and from then on each correction needs a reason.
     *
     * @return the number
     */
    @AllowedTo(DIRECTOR)
    public String adopt(long sessionId, int place, int attempt) {
        sessions.examined(sessionId);
        CourseSession session = rows.held(sessionId);
        Grid grid = grid(sessionId, place, attempt);
        if (!grid.assessment().getKind().isExamined()) {
            throw new Refused.NotFound();
        }
        if (!grid.isWhole()) {
            throw new Refused("training.result.refused.unwhole", grid.lines().size() - grid.marked());
        }
        Sitting sitting = rows.sitting(sessionId, place, attempt).orElseThrow(Refused.NotFound::new);
        String number = numbers.next(SERIES, Now.today().getYear());
        sitting.adopt(number);
        entities.flush();
        journal.adopted(session, sitting);
        return number;
    }
}
