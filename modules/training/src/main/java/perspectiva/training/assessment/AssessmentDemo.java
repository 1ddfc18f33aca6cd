package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * The marks of the demonstration: sessions that run were tested before, those that are over were examined, and who failed was
 * examined again. They say of everybody what the office said. One session has just ended and waits for the marks of its final
 * examination. Sittings are made one by one, their marks by the database itself: there are thousands.
 */
@ApplicationScoped
public class AssessmentDemo {

    private static final Set<SessionState> BEGUN =
            Set.of(SessionState.RUNNING, SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    private static final String COMMISSION =
            "Председатель: зам. директора; члены: преподаватель, представитель предприятия";

    /** Of those who passed, every eleventh needed two attempts. */
    private static final String RESAT = "select distinct e.session.id from Enrolment e where e.state = :failed"
            + " or e.state = :completed and mod(e.id, 11) = 0";

    /**
     * Their record numbers are below nought, where the sequence never comes. The order of the tables is given: the embedded
     * database takes longer to find one than to store the marks, and to the other one the line is a remark.
     */
    private static final String RESULTS =
            """
            insert into training_result (id, version, created_at, sitting_id, enrolment_id, mark, worker_rank, assessor, marked_at)
            select -(row_number() over ()), 1, f.marked, f.sitting, f.enrolment, f.mark,
                case when f.document = 'TRADE' and f.kind = 'FINAL' and f.mark >= f.pass then f.lot + 2 else null end,
                f.assessor, f.marked
            from (select t.id as sitting, t.kind as kind, v.document_kind as document, e.id as enrolment, a.pass_mark as pass,
                    mod(e.id, 3) as lot, case when t.kind = 'PRE' then l.begun else l.ended end as marked,
                    trim(p.family_name || ' ' || p.given_name || ' ' || p.patronymic) as assessor,
                    case when t.kind = 'PRE' then a.mark_most * (10 + mod(e.id * 7, 45)) / 100
                        when t.kind = 'FINAL' and (e.state = 'FAILED' or t.attempt = 1 and mod(e.id, 11) = 0)
                            then mod(e.id * 17 + t.attempt * 5, a.pass_mark)
                        else a.pass_mark + mod(e.id * 23 + t.place * 31, a.mark_most - a.pass_mark + 1) end as mark
                from --DERBY-PROPERTIES joinOrder=FIXED
                    (select m.session_id as held, min(m.ends_at) as begun, max(m.ends_at) as ended,
                        min(m.trainer_id) as trainer from training_meeting m where m.is_planned = 1
                        group by m.session_id) l,
                    training_trainer n, core_person p, training_session s, training_version v, training_sitting t,
                    training_version_assessment a, training_enrolment e
                where n.id = l.trainer and p.id = n.person_id and s.id = l.held and v.id = s.version_id
                    and t.session_id = s.id and a.version_id = v.id and a.place = t.place and e.session_id = s.id
                    and (t.attempt = 1 and e.state in ('COMPLETED', 'FAILED')
                        or t.attempt = 1 and t.kind <> 'FINAL' and e.state = 'ATTENDING'
                        or t.kind = 'PRE' and e.state = 'DROPPED_OUT'
                        or t.attempt = 2 and (e.state = 'FAILED' or e.state = 'COMPLETED' and mod(e.id, 11) = 0))) f""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ResultRows rows;

    @Inject
    Numbers numbers;

    /** @param scale nought for the believable town; else only sessions that run have marks */
    @Transactional
    public void load(int scale) {
        Map<Long, List<Assessment>> schemes = new HashMap<>();
        Set<Long> resat = new HashSet<>(entities.createQuery(RESAT, Long.class)
                .setParameter("failed", EnrolmentState.FAILED)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .getResultList());
        Set<Long> waiting = waiting();
        entities.createQuery(
                        "select s from CourseSession s where s.state in :begun order by s.endsOn, s.id",
                        CourseSession.class)
                .setParameter("begun", scale == 0 ? BEGUN : Set.of(SessionState.RUNNING))
                .getResultList()
                .forEach(session -> sit(
                        session,
                        schemes.computeIfAbsent(session.versionId(), any -> rows.scheme(session)),
                        resat.contains(session.id()),
                        waiting.contains(session.id())));
        adopt();
        entities.createNativeQuery(RESULTS).executeUpdate();
        entities.clear();
    }

    /** Sessions that are over and whose people still learn. */
    private Set<Long> waiting() {
        return new HashSet<>(entities.createQuery(
                        "select distinct e.session.id from Enrolment e where e.state = :attending and e.session.state = :over",
                        Long.class)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .setParameter("over", SessionState.COMPLETED)
                .getResultList());
    }

    private void sit(CourseSession session, List<Assessment> scheme, boolean isResat, boolean isWaiting) {
        for (int place = 0; place < scheme.size(); place++) {
            AssessmentKind kind = scheme.get(place).getKind();
            boolean isFinal = kind == AssessmentKind.FINAL;
            if (kind == AssessmentKind.PRE) {
                sit(session, place, scheme.get(place), 1, session.startsOn(), "");
            } else if (session.state() != SessionState.RUNNING && !(isFinal && isWaiting)) {
                sit(session, place, scheme.get(place), 1, session.endsOn(), isFinal ? COMMISSION : "");
                if (isFinal && isResat) {
                    sit(session, place, scheme.get(place), 2, dayAfter(session), COMMISSION);
                }
            }
        }
    }

    private static LocalDate dayAfter(CourseSession session) {
        LocalDate next = session.endsOn().plusDays(1);
        return next.isAfter(Now.today()) ? Now.today() : next;
    }

    private void sit(CourseSession session, int place, Assessment of, int attempt, LocalDate day, String commission) {
        SittingSheet sheet = new SittingSheet();
        sheet.setHeldOn(day);
        sheet.setCommission(commission);
        entities.persist(new Sitting(session, place, of, attempt, sheet));
    }

    /** The records of final examinations have numbers once their session is reported, those held first before the others. */
    private void adopt() {
        entities.createQuery(
                        "select t from Sitting t, CourseSession s where s.id = t.sessionId and t.kind = :final"
                                + " and s.state in :reported order by t.heldOn, t.id",
                        Sitting.class)
                .setParameter("final", AssessmentKind.FINAL)
                .setParameter("reported", Set.of(SessionState.REPORTED, SessionState.CLOSED))
                .getResultStream()
                .forEach(sitting -> sitting.adopt(
                        numbers.next(Results.SERIES, sitting.heldOn().getYear())));
        entities.flush();
    }
}
