package perspectiva.training.enrolment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.SessionRows;

/** The office keeps who learns: it enters papers, decides, and lets people go. Trainers read who comes to their own sessions. */
@Boundary
public class Enrolments {

    /** What the history calls an enrolment. */
    public static final String KIND = "training.enrolment";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EnrolmentRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    Admission admission;

    @Inject
    Newcomers newcomers;

    @Inject
    Transfers transfers;

    @Inject
    WaitingList waiting;

    @Inject
    OwnTimetable timetable;

    @Inject
    EnrolmentJournal journal;

    @Inject
    EnrolmentLetters letters;

    @Inject
    Caller caller;

    @AllowedTo(DIRECTOR)
    public Slice<EnrolmentRow> list(EnrolmentFilter filter, Paging paging) {
        return rows.page(filter, paging);
    }

    /**
     * Everybody of a session by name. Trainers are not told which employer sent somebody: they read which needs a session answers
     * (and on a need, which session), and needs are blind; where one employer sends people they would know whose need it is. That
     * an employer did they still read, and what is wanted, which is what they teach for.
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<EnrolmentRow> roster(long session) {
        List<EnrolmentRow> roster = rows.roster(sessions.byId(session).id());
        return caller.is(Role.DIRECTOR)
                ? roster
                : roster.stream().map(EnrolmentRow::withoutSponsor).toList();
    }

    @AllowedTo({DIRECTOR, TRAINER})
    public Enrolment byId(long id) {
        return rows.byId(id);
    }

    /**
     * Why it ended as it did, in words; empty where nobody wrote any. Trainers read what kind of reason it was and no words: the
     * office, and whoever sent the person, may name the employer in theirs.
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public String reason(long id) {
        Enrolment enrolment = rows.byId(id);
        return caller.is(Role.DIRECTOR) ? enrolment.reason() : "";
    }

    /** The place in the waiting list; 1 comes first. */
    @AllowedTo({DIRECTOR, TRAINER})
    public long position(long id) {
        return waiting.position(rows.byId(id));
    }

    /** Enters on behalf of a person what the person signed. */
    @AllowedTo(DIRECTOR)
    public Enrolment enter(long session, Newcomer who, EnrolmentSource source, ApplicationSheet sheet) {
        sessions.byId(session);
        Person person = newcomers.known(who);
        EnrolmentSource said = source == null ? EnrolmentSource.OFFICE : source;
        return admission.admit(session, person.id(), new Application(said, sheet), sheet, true, null);
    }

    /**
     * The person may come: there is a seat or a place in the waiting list.
     *
     * @param paper what was seen; wanted when a guardian has to sign
     */
    @AllowedTo(DIRECTOR)
    public Enrolment admit(long id, int version, String paper) {
        Enrolment enrolment = held(id, version);
        if (enrolment.state() != EnrolmentState.APPLIED) {
            throw new Refused(
                    "training.enrolment.refused.state." + enrolment.state().word());
        }
        enrolment.application().seen(paper, EntryRules.isMinor(enrolment.session(), enrolment.person()));
        entities.find(Person.class, enrolment.person().id(), LockModeType.PESSIMISTIC_WRITE);
        timetable.expectFree(enrolment.person().id(), enrolment.session().id(), caller.language());
        admission.place(enrolment);
        return enrolment;
    }

    /** The person told the office to take the seat that is offered: not everybody has an account. */
    @AllowedTo(DIRECTOR)
    public Enrolment accept(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.accept(enrolment);
        return enrolment;
    }

    /**
     * The office chooses somebody who let an offer run out: the seat is offered once more.
     *
     * @return not offered a seat when none is free, also because the next in the waiting list has it now
     */
    @AllowedTo(DIRECTOR)
    public Enrolment offerAgain(long id, int version) {
        Enrolment enrolment = held(id, version);
        entities.find(Person.class, enrolment.person().id(), LockModeType.PESSIMISTIC_WRITE);
        waiting.offerAgain(enrolment);
        return enrolment;
    }

    /** The person told the office not to want the seat that is offered. */
    @AllowedTo(DIRECTOR)
    public Enrolment decline(long id, int version) {
        Enrolment enrolment = held(id, version);
        admission.decline(enrolment);
        return enrolment;
    }

    /** @param why in words the person may read */
    @AllowedTo(DIRECTOR)
    public Enrolment reject(long id, int version, String why) {
        Enrolment enrolment = held(id, version);
        String before = enrolment.state().word();
        enrolment.reject(why);
        entities.flush();
        journal.moved(enrolment, before);
        letters.rejected(enrolment);
        return enrolment;
    }

    /** The person comes no more. */
    @AllowedTo(DIRECTOR)
    public Enrolment release(long id, int version, LeavingReason code, String words) {
        Enrolment enrolment = held(id, version);
        admission.release(enrolment, LeavingReason.named(code), words);
        return enrolment;
    }

    /** Another tier in the waiting list. @param why for the history */
    @AllowedTo(DIRECTOR)
    public Enrolment rank(long id, int version, int tier, String why) {
        Enrolment enrolment = held(id, version);
        String said = why == null ? "" : why.strip();
        if (said.isEmpty() || said.length() > Enrolment.REASON_MOST) {
            throw new Refused("training.enrolment.refused.reason", Enrolment.REASON_MOST).at("rankReason");
        }
        enrolment.rank(tier);
        entities.flush();
        journal.noted(enrolment, "training.enrolment.record.ranked", tier, said);
        return enrolment;
    }

    /** @param session the other session, in which the person goes on */
    @AllowedTo(DIRECTOR)
    public Enrolment transfer(long id, int version, long session) {
        rows.byId(id);
        return transfers.move(id, version, session);
    }

    private Enrolment held(long id, int version) {
        rows.byId(id);
        Enrolment enrolment = admission.hold(id);
        if (enrolment.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return enrolment;
    }
}
