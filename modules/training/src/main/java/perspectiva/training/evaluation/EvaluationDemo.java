package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.evaluation.entity.Remark;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * What people of the demonstration said of the courses that are over: most had enough answers, some too few, and of some the form is
 * still open. The trainer who can sign in has one that wants a fifth answer; the participant has one to fill. Counted by the
 * database itself.
 */
@ApplicationScoped
public class EvaluationDemo {

    private static final int YEAR = 365;

    /** Whether somebody answered, by fate: two in ten did not; in every sixth session most did not. */
    private static final String FATE = "mod(mod(e.id * 7919 + r.session_id * 31, 101), 10)";

    /** Their record numbers are below nought, where the sequence never comes. */
    private static final String INVITED =
            """
            insert into training_form_invitation (id, version, created_at, round_id, enrolment_id, organisation_id, is_told,
                is_answered)
            select -(row_number() over ()), 1, r.opens_at, r.id, e.id, case when r.kind = 'SUPERVISOR' then e.sponsor_id end, 1,
                case when r.kind = 'AFTER' and (mod(e.id, 7) > 0 or mod(r.session_id, 5) > 0) or r.kind <> 'AFTER' and %1$s < case when r.is_closed = 0 then 5 when r.kind = 'REACTION' and mod(r.session_id, 6) = 0 then 3 else 8 end
                    then 1 else 0 end
            from training_form_round r join training_enrolment e on e.session_id = r.session_id
            where e.state in ('ATTENDING', 'COMPLETED', 'CERTIFIED', 'FAILED', 'DROPPED_OUT')
                and (e.state <> 'DROPPED_OUT' or r.kind = 'REACTION') and (r.kind <> 'SUPERVISOR' or e.sponsor_id is not null)
                and (r.kind <> 'AFTER' or %1$s < 8)
                and exists (select 1 from training_attendance_mark a where a.enrolment_id = e.id and a.units > 0)"""
                    .formatted(FATE);

    private static final String EMPTY = "delete from training_form_round where not exists"
            + " (select 1 from training_form_invitation i where i.round_id = training_form_round.id)";

    private static final String LIKED = tallies(
            "(values ('useful', 1), ('content', 2), ('trainer', 3), ('practice', 4), ('place', 5), ('overall', 6))"
                    + " as q (item, place)",
            "0",
            "case when f.fate < 10 then 5 when f.fate < 15 then 4 when f.fate < 18 then 3 when f.fate = 18 then 2 else 1 end",
            "r.kind = 'REACTION'",
            0);

    private static final String OUTCOMES =
            "(select o.version_id, 'o' || trim(cast(o.place as char(10))) as item, o.place"
                    + " from training_version_outcome o where o.place < 12) q";

    private static final String BEFORE =
            "case when f.fate < 9 then 1 when f.fate < 15 then 2 when f.fate < 19 then 3 else 4 end";

    private static final String ABLE =
            tallies(OUTCOMES, "0", BEFORE, "r.kind = 'BEFORE' and q.version_id = s.version_id", 100_000);

    private static final String USED = tallies(
            OUTCOMES,
            "0",
            "case when f.fate < 5 then 5 when f.fate < 11 then 4 when f.fate < 15 then 3 when f.fate < 18 then 2 else 1 end",
            "r.kind in ('PRACTICE', 'SUPERVISOR') and q.version_id = s.version_id",
            200_000);

    /** What people could do rose by one step for most, by two for some. */
    private static final String COMPARED = tallies(
            OUTCOMES + " cross join (values (1), (2), (3), (4)) as w (earlier)",
            "w.earlier",
            "case when " + BEFORE + " <> f.earlier then 0 when mod(f.fate, 4) = 0 then f.earlier"
                    + " when f.earlier = 1 and mod(f.fate, 4) = 1 then 3 when f.earlier = 4 then 4 else f.earlier + 1 end",
            "r.kind = 'AFTER' and q.version_id = s.version_id",
            300_000);

    private static final String COUNTED =
            """
            update training_form_round set
                invited = (select count(*) from training_form_invitation i where i.round_id = training_form_round.id),
                answered = (select count(*) from training_form_invitation i where i.round_id = training_form_round.id
                    and i.is_answered = 1),
                organisations = (select count(distinct i.organisation_id) from training_form_invitation i
                    where i.round_id = training_form_round.id and i.is_answered = 1)""";

    private static final List<List<String>> REMARKS = List.of(
            List.of("helped", "Сразу попробовали руками то, о чём говорили"),
            List.of("helped", "Разбор ошибок на своём примере"),
            List.of("helped", "Преподаватель отвечал и после занятий"),
            List.of("change", "Больше практики, меньше презентаций"),
            List.of("change", "Начинать на час позже: после смены не успеваем"),
            List.of("change", "Раздать памятку с собой"));

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @param scale nought for the believable town; others have no marks of what is over, and so nobody to ask */
    @Transactional
    public void load(int scale) {
        if (scale > 0) {
            return;
        }
        Instant today = Now.instant();
        try {
            open(today);
        } finally {
            Now.reset();
        }
        entities.flush();
        entities.createNativeQuery(INVITED).executeUpdate();
        entities.createNativeQuery(EMPTY).executeUpdate();
        entities.clear();
        leaveOpen();
        remark();
        for (String count : List.of(LIKED, ABLE, USED, COMPARED, COUNTED)) {
            entities.createNativeQuery(count).executeUpdate();
        }
        entities.clear();
    }

    /** @param points an answer's, by the fate of whoever gave it; 0 when it is none */
    private static String tallies(String items, String earlier, String points, String where, int from) {
        return """
            insert into training_form_tally (id, version, created_at, round_id, item, earlier, ones, twos, threes, fours, fives)
            select -(%5$d + row_number() over ()), 1, t.opened, t.round, t.item, t.earlier, t.ones, t.twos, t.threes, t.fours,
                t.fives
            from (select a.opened, a.round, a.item, a.earlier, sum(case when a.points = 1 then 1 else 0 end) as ones,
                    sum(case when a.points = 2 then 1 else 0 end) as twos,
                    sum(case when a.points = 3 then 1 else 0 end) as threes,
                    sum(case when a.points = 4 then 1 else 0 end) as fours,
                    sum(case when a.points = 5 then 1 else 0 end) as fives
                from (select f.opened, f.round, f.item, f.earlier, case when f.answered = 0 then 0 else %3$s end as points
                    from (select r.opens_at as opened, r.id as round, trim(q.item) as item, %2$s as earlier, i.is_answered as answered,
                            mod(i.enrolment_id * 13 + q.place * 7 + r.session_id, 20) as fate
                        from training_form_round r join training_session s on s.id = r.session_id
                            join training_form_invitation i on i.round_id = r.id cross join %1$s
                        where %4$s) f) a
                group by a.opened, a.round, a.item, a.earlier) t"""
                .formatted(items, earlier, points, where, from);
    }

    /** The rounds of sessions that are over, each opened and closed by the clock of its day. */
    private void open(Instant today) {
        LocalDate day = LocalDate.ofInstant(today, Now.zone());
        List<CourseSession> taught = entities.createQuery(
                        "select s from CourseSession s where s.state in :over order by s.endsOn, s.id",
                        CourseSession.class)
                .setParameter("over", List.of(SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED))
                .getResultList();
        EvaluationTerms terms = EvaluationTerms.USUAL;
        for (CourseSession session : taught) {
            boolean isRecent = session.endsOn().isAfter(day.minusDays(YEAR));
            for (FormKind kind : FormKind.values()) {
                Instant opened = terms.opens(kind, session.startsOn(), session.endsOn())
                        .atTime(12, 0)
                        .atZone(Now.zone())
                        .toInstant();
                Instant closes = terms.closes(kind, session.startsOn(), session.endsOn());
                // What is compared is so only when both forms are over: until then it waits by pseudonyms nobody here
                // has.
                boolean isWanted = kind == FormKind.REACTION
                        || isRecent && (!kind.isOfSelf() || session.endsOn().isBefore(day.minusDays(terms.days())));
                if (isWanted && opened.isBefore(today)) {
                    open(session, kind, opened, closes, today);
                }
            }
        }
    }

    private void open(CourseSession session, FormKind kind, Instant opened, Instant closes, Instant today) {
        Now.use(Clock.fixed(opened, Now.zone()));
        FormRound round = new FormRound(session.id(), kind, closes, true);
        round.remind();
        if (closes.isBefore(today)) {
            Now.use(Clock.fixed(closes, Now.zone()));
            round.end();
        }
        entities.persist(round);
        Now.use(Clock.fixed(today, Now.zone()));
    }

    private void remark() {
        entities.createQuery("select r from FormRound r where r.kind = :kind and r.closed = 1", FormRound.class)
                .setParameter("kind", FormKind.REACTION)
                .getResultStream()
                .filter(round -> round.sessionId() % 3 == 0)
                .forEach(round ->
                        REMARKS.forEach(words -> entities.persist(new Remark(round, words.get(0), words.get(1)))));
        entities.flush();
    }

    /** One round of the trainer's that wants a fifth answer, and one of the participant's; letters about all go out soon. */
    private void leaveOpen() {
        latest(
                        "s.id in (select m.sessionId from Meeting m, Trainer t, Account a where m.trainerId = t.id"
                                + " and a.person = t.person and a.email = :email)",
                        Role.TRAINER)
                .ifPresent(round -> {
                    reopen(round);
                    List<FormInvitation> invited = invited(round);
                    int wanted = EvaluationTerms.USUAL.disclosure().least() - 1;
                    for (int place = 0; place < invited.size(); place++) {
                        answered(invited.get(place), place < wanted);
                    }
                    // The others have no e-mail, like most of the town: they answer on paper.
                    Person next = entities.find(
                                    Enrolment.class, invited.get(wanted).enrolmentId())
                            .person();
                    next.reachableAt(next.phone(), "slushatel@perspectiva.example");
                });
        learning().ifPresent(this::ask);
        entities.createQuery("update FormInvitation i set i.told = 0 where i.answered = 0 and i.roundId in"
                        + " (select r.id from FormRound r where r.closed = 0)")
                .executeUpdate();
    }

    /** Where the participant learns now. */
    private Optional<CourseSession> learning() {
        return entities.createQuery(
                        "select s from Enrolment e join e.session s, Account a where e.state = :attending"
                                + " and a.person = e.person and a.email = :email order by s.startsOn desc",
                        CourseSession.class)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .setParameter("email", email(Role.PARTICIPANT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who learns there still may say what was known before. */
    private void ask(CourseSession session) {
        FormRound round =
                new FormRound(session.id(), FormKind.BEFORE, Now.instant().plus(Duration.ofDays(5)), true);
        round.remind();
        entities.persist(round);
        entities.flush();
        entities.createQuery(
                        "select e.id from Enrolment e where e.session.id = :session and e.state = :attending order by e.id",
                        Long.class)
                .setParameter("session", session.id())
                .setParameter("attending", EnrolmentState.ATTENDING)
                .getResultStream()
                .forEach(one -> entities.persist(new FormInvitation(round, one, null)));
        entities.flush();
    }

    private static String email(Role role) {
        return DemoAccounts.of(role).get(0).email();
    }

    private Optional<FormRound> latest(String whose, Role role) {
        return entities.createQuery(
                        "select r from FormRound r, CourseSession s where s.id = r.sessionId and r.kind = :kind and "
                                + whose + " order by s.endsOn desc, s.id desc",
                        FormRound.class)
                .setParameter("kind", FormKind.REACTION)
                .setParameter("email", email(role))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void reopen(FormRound round) {
        Instant now = Now.instant();
        entities.createQuery(
                        "update FormRound r set r.closed = 0, r.opensAt = :opens, r.closesAt = :closes where r.id = :id")
                .setParameter("opens", now.minus(Duration.ofDays(1)))
                .setParameter("closes", now.plus(Duration.ofDays(12)))
                .setParameter("id", round.id())
                .executeUpdate();
    }

    private List<FormInvitation> invited(FormRound round) {
        return entities.createQuery(
                        "select i from FormInvitation i where i.roundId = :round order by i.enrolmentId",
                        FormInvitation.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    private void answered(FormInvitation invitation, boolean isAnswered) {
        entities.createQuery("update FormInvitation i set i.answered = :answered where i.id = :id")
                .setParameter("answered", isAnswered ? 1 : 0)
                .setParameter("id", invitation.id())
                .executeUpdate();
    }
}
