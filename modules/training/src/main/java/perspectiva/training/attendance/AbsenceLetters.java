package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import perspectiva.core.accounts.Readers;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisation;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.Trainer;

/**
 * What is told by mail when somebody misses meetings: the person, the organisation that sent the person, and the trainers of the
 * meetings that lie ahead. The letters name nobody, since they may be read by others, and say nothing of why somebody was not
 * there: that may tell of illness. Each leads to a page where its reader sees as much as a reader of that kind may.
 */
@ApplicationScoped
@Transactional
class AbsenceLetters {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Mailing mailing;

    @Inject
    Readers readers;

    @Inject
    Settings settings;

    /** @param missed meetings; @param needed per cent of the hours, for a document */
    void tell(Enrolment enrolment, long missed, int needed) {
        send("learner", enrolment.person().email(), "/training/presence", enrolment, missed, needed);
        String sponsor =
                enrolment.application().sponsor().map(Organisation::email).orElse("");
        send("sponsor", sponsor, "/training/sent?id=" + enrolment.id(), enrolment, missed, needed);
        entities.createQuery(
                        "select t from Trainer t where t.id in (select m.trainerId from Meeting m"
                                + " where m.sessionId = :session and m.planned = 1 and m.endsAt > :now) order by t.id",
                        Trainer.class)
                .setParameter("session", enrolment.session().id())
                .setParameter("now", Now.instant())
                .getResultStream()
                .map(trainer -> trainer.person().email())
                .forEach(to ->
                        send("trainer", to, "/training/enrolment?id=" + enrolment.id(), enrolment, missed, needed));
    }

    /** Every letter speaks of the course {0}, where to look {1}, how many meetings were missed {2}, and what is needed {3}. */
    private void send(String whom, String to, String page, Enrolment enrolment, long missed, int needed) {
        if (to != null && !to.isBlank()) {
            mailing.send(
                    to,
                    readers.languageOf(to),
                    "training.mail.absences." + whom,
                    enrolment.session().title(),
                    settings.address() + page,
                    missed,
                    needed);
        }
    }
}
