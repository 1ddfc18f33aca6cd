package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.accounts.Readers;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Trainer;

/** What trainers are told by mail when something becomes different of what they teach; of drafts nothing, which may change all day. */
@ApplicationScoped
@Transactional
public class TrainerLetters {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Mailing mailing;

    @Inject
    Readers readers;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    void planned(@Observes MeetingsPlanned planned) {
        tellPlanned(planned.session(), planned.planned());
    }

    /** What was planned while it was a draft is told when it is announced. */
    void announced(@Observes SessionMoved moved) {
        if (moved.session().state() == SessionState.PUBLISHED) {
            tellPlanned(
                    moved.session(),
                    entities.createQuery(
                                    "select m from Meeting m where m.sessionId = :session and m.planned = 1"
                                            + " order by m.startsAt, m.id",
                                    Meeting.class)
                            .setParameter("session", moved.session().id())
                            .getResultStream()
                            .map(meeting -> Arranged.of(entities, meeting))
                            .toList());
        }
    }

    /** One letter to each trainer, of the first and how many there are. @param planned in the order in which they take place */
    private void tellPlanned(CourseSession session, List<Arranged> planned) {
        planned.stream()
                .filter(one -> one.span().end().isAfter(Now.instant()))
                .collect(Collectors.groupingBy(Arranged::trainer, LinkedHashMap::new, Collectors.toList()))
                .forEach((trainer, own) -> send(
                        "planned",
                        session,
                        trainer,
                        language -> own.get(0).said(formats, texts, language),
                        any -> own.size()));
    }

    void moved(@Observes MeetingMoved moved) {
        CourseSession session = moved.session();
        Arranged before = moved.before();
        Arranged now = moved.now();
        if (!now.isBy(before.trainer())) {
            send("over", session, before.trainer(), language -> before.when(formats, language), any -> "");
            send("yours", session, now.trainer(), language -> now.said(formats, texts, language), any -> "");
        } else if (now.isElsewhere(before)) {
            send(
                    "moved",
                    session,
                    now.trainer(),
                    language -> before.said(formats, texts, language),
                    language -> now.said(formats, texts, language));
        }
    }

    void dropped(@Observes MeetingDropped dropped) {
        Arranged before = dropped.before();
        send(
                "dropped",
                dropped.session(),
                before.trainer(),
                language -> before.when(formats, language),
                any -> dropped.reason());
    }

    /** Its meetings are still planned when this is told. */
    void cancelled(@Observes SessionMoved moved) {
        if (moved.session().state() == SessionState.CANCELLED) {
            entities.createQuery(
                            "select t from Trainer t where t.id in (select m.trainerId from Meeting m"
                                    + " where m.sessionId = :session and m.planned = 1 and m.endsAt > :now) order by t.id",
                            Trainer.class)
                    .setParameter("session", moved.session().id())
                    .setParameter("now", Now.instant())
                    .getResultList()
                    .forEach(trainer -> send(
                            "cancelled",
                            moved.session(),
                            trainer,
                            language -> formats.date(moved.session().startsOn(), language),
                            any -> moved.reason()));
        }
    }

    /** Every letter speaks of the course {0}, where to look {1}, and two things more {2}, {3}. */
    private void send(
            String about,
            CourseSession session,
            Trainer trainer,
            Function<Locale, Object> first,
            Function<Locale, Object> second) {
        String to = trainer.person().email();
        if (to == null || to.isBlank() || session.number().isEmpty()) {
            return;
        }
        Locale language = readers.languageOf(to);
        mailing.send(
                to,
                language,
                "training.mail.taught." + about,
                session.title(),
                settings.address() + "/training/timetable",
                first.apply(language),
                second.apply(language));
    }
}
