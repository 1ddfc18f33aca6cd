package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** Everybody's marks of a session, attempt by attempt. */
@Boundary
public class ResultBook {

    private static final String WRITTEN =
            """
            select new perspectiva.training.assessment.ResultBook$Line(e.id, p.familyName, p.givenName, p.patronymic, e.state,
                t.place, t.attempt, t.heldOn, r.mark, r.rank, r.assessor, r.markedAt)
            from Enrolment e join e.person p left join Result r on r.enrolmentId = e.id
                left join Sitting t on t.id = r.sittingId
            where e.session.id = :session and (e.state in :coming or r.id is not null)
            order by p.soughtAs, e.id, t.place, t.attempt""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    ResultRows rows;

    @Inject
    Standings standings;

    /**
     * One person's attempt at one assessment.
     *
     * @param standing how the person stands; null for whoever left
     * @param attempt 1 for the first; null for whoever has no mark of the assessment
     * @param heldOn null without a mark, as all that follows
     */
    public record Written(
            String name,
            EnrolmentState state,
            Standing standing,
            Assessment of,
            Integer attempt,
            LocalDate heldOn,
            Mark mark,
            String assessor,
            Instant markedAt) {}

    /** What the database says of one; for its query alone. */
    public record Line(
            long enrolment,
            String familyName,
            String givenName,
            String patronymic,
            EnrolmentState state,
            Integer place,
            Integer attempt,
            LocalDate heldOn,
            Integer value,
            Integer rank,
            String assessor,
            Instant markedAt) {}

    /** By name, then in the order of the scheme; whoever left is there with what was marked. */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<Written> of(long sessionId) {
        CourseSession session = sessions.examined(sessionId);
        List<Assessment> scheme = rows.scheme(session);
        Map<Long, List<Line>> people = lines(sessionId);
        Map<Long, Standing> stand = standings.of(session, people.keySet());
        return people.values().stream()
                .flatMap(lines -> written(lines, scheme, stand.get(lines.get(0).enrolment())))
                .toList();
    }

    private Map<Long, List<Line>> lines(long session) {
        return entities.createQuery(WRITTEN, Line.class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .collect(Collectors.groupingBy(Line::enrolment, LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<Written> written(List<Line> person, List<Assessment> scheme, Standing standing) {
        boolean isComing = EnrolmentState.COMING.contains(person.get(0).state());
        return IntStream.range(0, scheme.size()).boxed().flatMap(place -> {
            List<Line> attempts =
                    person.stream().filter(line -> place.equals(line.place())).toList();
            return attempts.isEmpty() && isComing
                    ? Stream.of(unmarked(person.get(0), scheme.get(place), standing))
                    : attempts.stream().map(line -> marked(line, scheme.get(place), isComing ? standing : null));
        });
    }

    private static String name(Line line) {
        return Stream.of(line.familyName(), line.givenName(), line.patronymic())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Written unmarked(Line line, Assessment of, Standing standing) {
        return new Written(name(line), line.state(), standing, of, null, null, null, null, null);
    }

    private static Written marked(Line line, Assessment of, Standing standing) {
        return new Written(
                name(line),
                line.state(),
                standing,
                of,
                line.attempt(),
                line.heldOn(),
                new Mark(line.value(), line.rank()),
                line.assessor(),
                line.markedAt());
    }
}
