package perspectiva.training.session;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.audit.Audit;
import perspectiva.core.text.Texts;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.CalendarLink;
import perspectiva.training.session.entity.CalendarLink.Subject;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Trainer;

/** The caller's own calendar links. */
@Boundary
public class CalendarLinks {

    /** How many may be open at once. */
    static final int MOST = 20;

    private static final Role[] STAFF = {DIRECTOR, BOARD, COUNCIL, TRAINER};

    private static final Role[] LEARNING = {PARTICIPANT};

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SessionRows sessions;

    @Inject
    Teaching teaching;

    @Inject
    Texts texts;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** Those that are open, the newest first. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, PARTICIPANT})
    public List<CalendarLink> mine() {
        return entities.createQuery(
                        "select l from CalendarLink l where l.accountId = :own and l.revokedAt is null order by l.id desc",
                        CalendarLink.class)
                .setParameter("own", own())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What the caller may follow: sessions it reads; the office rooms and trainers; a trainer the own timetable; whoever learns
     * the own meetings.
     */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, PARTICIPANT})
    public String titleOf(Subject subject, long id) {
        if (!caller.isAny(subject == Subject.LEARNER ? LEARNING : STAFF)) {
            throw new Refused.NotFound();
        }
        return switch (subject) {
            case SESSION -> sessions.byId(id).title();
            case ROOM -> room(id).name();
            case TRAINER -> trainer(id).name();
            case LEARNER -> texts.text(caller.language(), "training.calendar.own");
        };
    }

    private Room room(long id) {
        Room room = teaching.isOfAll() ? entities.find(Room.class, id) : null;
        if (room == null) {
            throw new Refused.NotFound();
        }
        return room;
    }

    private Trainer trainer(long id) {
        Trainer trainer = teaching.isOfAll() || teaching.own() == id ? entities.find(Trainer.class, id) : null;
        if (trainer == null) {
            throw new Refused.NotFound();
        }
        return trainer;
    }

    /** The trainer's record of the caller; nought when there is none, or for whoever taught once and only learns now. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, PARTICIPANT})
    public long ownTrainer() {
        return caller.isAny(STAFF) ? teaching.own() : 0;
    }

    /**
     * @param id of what is followed; whoever learns follows own meetings, whatever is said here
     * @return the token, told this once
     */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, PARTICIPANT})
    public String issue(Subject subject, long id) {
        String title = titleOf(subject, id);
        long followed = subject == Subject.LEARNER
                ? entities.find(Account.class, own()).person().id()
                : id;
        if (mine().size() >= MOST) {
            throw new Refused("training.calendar.refused.many", MOST);
        }
        String token = Tokens.fresh();
        entities.persist(new CalendarLink(
                own(), caller.organisation().orElse(null), subject, followed, title, Tokens.hash(token)));
        audit.note("training.calendar.audit.issued", title, "");
        return token;
    }

    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER, PARTICIPANT})
    public void revoke(long id) {
        CalendarLink link = entities.find(CalendarLink.class, id);
        if (link == null || !link.isOf(own())) {
            throw new Refused.NotFound();
        }
        link.revoke();
        audit.note("training.calendar.audit.revoked", link.title(), "");
    }

    private long own() {
        return caller.account().orElseThrow(Refused.NotAllowed::new);
    }
}
