package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandAnswers;
import perspectiva.spi.Role;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Course;
import perspectiva.training.enrolment.TakenSeats;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * Which sessions and courses answer a need or a group of needs. Whoever may open the need reads when they take place and how many
 * seats are free; of drafts and of what did not take place only the office does.
 */
@ApplicationScoped
@Transactional
public class SessionAnswers implements DemandAnswers {

    private static final Set<SessionState> UNSEEN = Set.of(SessionState.DRAFT, SessionState.CANCELLED);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AnswerRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    TakenSeats seats;

    @Override
    public List<Answer> answersTo(String kind, long record, Caller caller) {
        if (!rows.isAnswered(kind, record)) {
            return List.of();
        }
        List<CourseSession> found = rows.sessionsFor(kind, record).stream()
                .filter(session -> caller.is(Role.DIRECTOR) || !UNSEEN.contains(session.state()))
                .toList();
        Map<Long, Long> taken = seats.of(found.stream().map(CourseSession::id).toList());
        Map<Long, Long> courses = coursesOf(found);
        List<Answer> answers = new ArrayList<>();
        found.forEach(session -> answers.add(
                answer(session, taken.getOrDefault(session.id(), 0L), courses.get(session.versionId()), caller)));
        rows.coursesFor(kind, record).stream()
                .filter(course -> !courses.containsValue(course.courseId().orElseThrow()))
                .forEach(course -> answers.add(answer(course)));
        return answers;
    }

    private Map<Long, Long> coursesOf(List<CourseSession> found) {
        return found.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select v.id, v.course.id from CourseVersion v where v.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                found.stream().map(CourseSession::versionId).collect(Collectors.toSet()))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private Answer answer(CourseSession session, long taken, long course, Caller caller) {
        boolean isRead = caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL)
                || caller.is(Role.TRAINER) && sessions.isVisible(session);
        return new Answer(
                session.title(),
                isRead ? "/training/session?id=" + session.id() : "/training/course?id=" + course,
                "training.session.state." + session.state().word(),
                Optional.of(session.startsOn()),
                Optional.of(session.endsOn()),
                session.seatsMax(),
                taken);
    }

    /** A course of which no session is ahead. */
    private Answer answer(DemandAnswer said) {
        Course course = entities.find(Course.class, said.courseId().orElseThrow());
        return new Answer(
                course.title(), "/training/course?id=" + course.id(), "", Optional.empty(), Optional.empty(), 0, 0);
    }
}
