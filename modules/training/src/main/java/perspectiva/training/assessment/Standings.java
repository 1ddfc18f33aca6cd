package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.training.assessment.entity.Attempt;
import perspectiva.training.assessment.entity.PassPolicy;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.attendance.AttendanceRows;
import perspectiva.training.attendance.PassMarks;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;

/** Finds what {@link PassPolicy} asks about people, and asks it. Whoever calls it knows who may read the answer. */
@ApplicationScoped
@Transactional
class Standings {

    @Inject
    ResultRows rows;

    @Inject
    AttendanceRows attendance;

    @Inject
    PassMarks passMarks;

    Standing of(Enrolment enrolment) {
        return of(enrolment.session(), List.of(enrolment.id())).get(enrolment.id());
    }

    /** @param enrolments in that session */
    Map<Long, Standing> of(CourseSession session, Collection<Long> enrolments) {
        PassPolicy policy = new PassPolicy(passMarks.ofVersion(session.versionId()), rows.scheme(session));
        Map<Long, AttendanceShare> shares = attendance.shares(enrolments);
        Map<Long, Map<Integer, Attempt>> attempts = rows.last(enrolments);
        return enrolments.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> policy.judge(
                                shares.getOrDefault(id, AttendanceShare.NONE), attempts.getOrDefault(id, Map.of()))));
    }

    /** By their marks alone: what a document states does not ask how often somebody was there. */
    Map<Long, Standing> byMarks(CourseSession session, Collection<Long> enrolments) {
        PassPolicy policy = new PassPolicy(0, rows.scheme(session));
        Map<Long, Map<Integer, Attempt>> attempts = rows.last(enrolments);
        return enrolments.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> policy.judge(AttendanceShare.NONE, attempts.getOrDefault(id, Map.of()))));
    }
}
