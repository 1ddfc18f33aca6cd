package perspectiva.training.answer;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Wanted;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.Courses;
import perspectiva.training.course.entity.Course;
import perspectiva.training.enrolment.Linking;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** The office says which needs and groups of needs a session or a course answers. */
@Boundary
public class Answering {

    private static final int SUGGESTED = 10;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AnswerRows rows;

    @Inject
    Demanded demanded;

    @Inject
    Sessions sessions;

    @Inject
    Courses courses;

    @Inject
    Linking linking;

    @Inject
    AnswerJournal journal;

    @Inject
    Caller caller;

    /** Needs and groups for which people are wanted, by words of their titles, their numbers or their employers. */
    @AllowedTo(DIRECTOR)
    public List<Wanted> suggest(String words) {
        return demanded.find(words, caller, SUGGESTED);
    }

    /** Whether there is anything to answer: a module that keeps needs is on. */
    @AllowedTo(DIRECTOR)
    public boolean isPossible() {
        return demanded.isThere();
    }

    /** Trainers read what is wanted and not by whom; nor do they read who sent the session's people, which would tell them. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public List<AnswerLine> ofSession(long session) {
        return lines(rows.ofSession(sessions.byId(session).id()));
    }

    /** Employers and members read of their own needs alone. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, EMPLOYER, MEMBER})
    public List<AnswerLine> ofCourse(long course) {
        courses.byId(course);
        return lines(rows.ofCourse(course));
    }

    private List<AnswerLine> lines(List<DemandAnswer> answers) {
        Demanded.Known known = demanded.known(answers, caller);
        return answers.stream().flatMap(answer -> line(answer, known)).toList();
    }

    private Stream<AnswerLine> line(DemandAnswer answer, Demanded.Known known) {
        Wanted wanted = known.of(answer);
        if (wanted != null) {
            return Stream.of(new AnswerLine(
                    answer.id(), wanted.title(), wanted.hint(), wanted.address(), true, wanted.isOpen()));
        }
        return caller.isAny(DIRECTOR, BOARD, COUNCIL, TRAINER)
                ? Stream.of(new AnswerLine(answer.id(), answer.label(), "", "", known.keeps(answer), false))
                : Stream.empty();
    }

    /** Whom the employer sent before is wanted for it from now on, too. */
    @AllowedTo(DIRECTOR)
    public void answerBySession(long id, Wanted wanted) {
        CourseSession session = entities.find(CourseSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new Refused.NotFound();
        }
        refuseTwice(rows.ofSession(id), wanted);
        DemandAnswer answer = new DemandAnswer(session, wanted);
        entities.persist(answer);
        entities.flush();
        linking.answered(session, answer);
        journal.answered(session, answer);
    }

    /** Whom the employer sent to one of its sessions before is wanted for it from now on, too. */
    @AllowedTo(DIRECTOR)
    public void answerByCourse(long id, Wanted wanted) {
        Course course = entities.find(Course.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (course == null) {
            throw new Refused.NotFound();
        }
        refuseTwice(rows.ofCourse(id), wanted);
        DemandAnswer answer = new DemandAnswer(course, wanted);
        entities.persist(answer);
        entities.flush();
        linking.answered(course, answer);
        journal.answered(course, answer);
    }

    private static void refuseTwice(List<DemandAnswer> answers, Wanted wanted) {
        boolean isThere = answers.stream()
                .anyMatch(answer -> answer.kind().equals(wanted.kind()) && answer.record() == wanted.record());
        if (isThere) {
            throw new Refused("training.answer.refused.twice").at("wanted");
        }
    }

    /** It answers that no more; who applied meanwhile keeps the place in the list. */
    @AllowedTo(DIRECTOR)
    public void release(long id) {
        DemandAnswer answer = entities.find(DemandAnswer.class, id);
        if (answer == null) {
            throw new Refused.NotFound();
        }
        Optional<CourseSession> session = answer.sessionId().map(number -> entities.find(CourseSession.class, number));
        Optional<Course> course = answer.courseId().map(number -> entities.find(Course.class, number));
        entities.remove(answer);
        entities.flush();
        session.ifPresent(one -> journal.released(one, answer));
        course.ifPresent(one -> journal.released(one, answer));
    }

    /** What the caller typed or chose, as a module knows it now. */
    @AllowedTo(DIRECTOR)
    public Optional<Wanted> byKey(String kind, long record) {
        return demanded.one(kind, record, caller);
    }
}
