package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.text.Texts;
import perspectiva.training.attendance.entity.AbsenceLetter;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/**
 * Who missed so many meetings of a session that runs that others have to know (domain guide, 19). Whether somebody was excused
 * makes no difference: who counts learns nothing of why. A day counts when it is over, since a mark made by mistake is put
 * right on the day and a letter is not.
 */
@ApplicationScoped
@Transactional
class MissedMeetings {

    /** A letter after each second one; the setting may say nought, which is never. */
    private static final int EACH = 2;

    private static final Set<Presence> AWAY = EnumSet.of(Presence.EXCUSED, Presence.ABSENT);

    private static final String MISSED =
            """
            select a.enrolmentId, count(a) from AttendanceMark a, Meeting m, Enrolment e
            where m.id = a.meetingId and e.id = a.enrolmentId and a.presence in :away and m.planned = 1
                and m.startsAt < :today and e.state = :attending and e.session.state = :running""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AbsenceLetters letters;

    @Inject
    PassMarks passMarks;

    @Inject
    History history;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    /** The enrolments of whom another letter is to be written. */
    List<Long> due() {
        int each = each();
        if (each < 1) {
            return List.of();
        }
        Map<Long, Integer> told = told();
        return counted(MISSED + " group by a.enrolmentId having count(a) >= :each order by a.enrolmentId")
                .setParameter("each", (long) each)
                .getResultStream()
                .filter(row -> AbsenceLetter.due((Long) row[0], (Long) row[1], told.getOrDefault(row[0], 0), each)
                        .isPresent())
                .map(row -> (Long) row[0])
                .toList();
    }

    /** The database refuses a second letter of the same number, whoever writes it at the same moment. */
    void tell(long id) {
        long missed = missed(id);
        Optional<AbsenceLetter> due = AbsenceLetter.due(id, missed, told(id), each());
        if (due.isPresent()) {
            entities.persist(due.get());
            entities.flush();
            Enrolment enrolment = entities.find(Enrolment.class, id);
            history.noted(
                    Enrolments.KIND, id, texts.text(Identity.RUSSIAN, "training.attendance.record.missed", missed));
            letters.tell(
                    enrolment, missed, passMarks.ofVersion(enrolment.session().versionId()));
        }
    }

    private int each() {
        return settings.number("training.absences.each", EACH);
    }

    private long missed(long enrolment) {
        return counted(MISSED + " and a.enrolmentId = :enrolment group by a.enrolmentId")
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst()
                .map(row -> (Long) row[1])
                .orElse(0L);
    }

    private TypedQuery<Object[]> counted(String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("away", AWAY)
                .setParameter("today", Now.today().atStartOfDay(Now.zone()).toInstant())
                .setParameter("attending", EnrolmentState.ATTENDING)
                .setParameter("running", SessionState.RUNNING);
    }

    /** The greatest number there was a letter of; nought when there was none. */
    private int told(long enrolment) {
        Integer told = entities.createQuery(
                        "select max(l.missed) from AbsenceLetter l where l.enrolmentId = :enrolment", Integer.class)
                .setParameter("enrolment", enrolment)
                .getSingleResult();
        return told == null ? 0 : told;
    }

    /** The same of all, by enrolment. */
    private Map<Long, Integer> told() {
        return entities.createQuery(
                        "select l.enrolmentId, max(l.missed) from AbsenceLetter l where l.enrolmentId in"
                                + " (select e.id from Enrolment e where e.state = :attending) group by l.enrolmentId",
                        Object[].class)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
