package perspectiva.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;

/**
 * An enrolment is one person's way through one session: the person applies, is confirmed or waits until a seat is offered,
 * learns, and completes it or leaves before. Whoever has a seat has one of the session's numbers, which are unique.
 */
@Entity
@Table(name = "training_enrolment")
public class Enrolment extends StoredRecord {

    public static final int REASON_MOST = 900;

    public static final int FIRST_TIER = 1;

    public static final int LAST_TIER = 3;

    /** Whoever lets this many offers run out waits no longer. */
    private static final int MISSED_MOST = 2;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private CourseSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    private Application application;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state = EnrolmentState.APPLIED;

    @Column(name = "state_since")
    private Instant since = Now.instant();

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private LeavingReason leaving;

    private String reason = "";

    /** Nought while it is live, else its own number: part of what is unique. */
    @Column(name = "live_slot")
    private long liveSlot;

    /** Null without one. */
    private Integer seat;

    /** 1 comes first. */
    private int tier;

    /** 0 when an employer wants the person for a place of work, else 1: the order of the waiting list. */
    private int unlinked;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "missed_offers")
    private int missedOffers;

    /** The seat of the offer that ran out, until somebody else has it; null without one. */
    @Column(name = "missed_seat")
    private Integer missedSeat;

    /** 1 once the person was told where and when the session begins, else 0: the same in both databases. */
    @Column(name = "is_reminded")
    private int reminded;

    private String agreement = "";

    /** 1 when the office passed the person although the rules did not say so, else 0. */
    @Column(name = "passed_despite")
    private int despite;

    protected Enrolment() {}

    public Enrolment(CourseSession session, Person person, Application application) {
        this.session = session;
        this.person = person;
        this.application = application;
        tier = application.source().tier();
        unlinked = application.isLinked() ? 0 : 1;
        queuedAt = application.appliedAt();
    }

    /** @param why in words the person may read */
    public void reject(String why) {
        expect(EnrolmentState.INELIGIBLE);
        reason = said(why, "why");
        become(EnrolmentState.INELIGIBLE);
    }

    /** May come as soon as a seat is free. */
    public void queue() {
        become(EnrolmentState.WAITLISTED);
    }

    /** @param until when the offer runs out */
    public void offer(int number, Instant until) {
        expect(EnrolmentState.OFFERED);
        seat = number;
        offeredUntil = until;
        become(EnrolmentState.OFFERED);
    }

    /**
     * The offer ran out: the first time the person goes to the end of the own tier, the second time off the list. Whoever is
     * alone in a tier still comes first, so the seat is remembered: the order goes on to the next.
     */
    public void lapse() {
        if (state != EnrolmentState.OFFERED || Now.instant().isBefore(offeredUntil)) {
            throw refused();
        }
        missedOffers++;
        if (missedOffers < MISSED_MOST) {
            queuedAt = Now.instant();
            missedSeat = seat;
            become(EnrolmentState.WAITLISTED);
        } else {
            leave(EnrolmentState.WITHDRAWN, LeavingReason.NO_ANSWER, "");
        }
    }

    /** @param number of the seat; @param contract the agreement's number */
    public void confirm(int number, String contract) {
        expect(EnrolmentState.CONFIRMED);
        agreement = Typed.required(contract, Application.NOTE_MOST, "agreement");
        seat = number;
        become(EnrolmentState.CONFIRMED);
    }

    /** Takes the seat that is kept, while the offer stands. */
    public void accept(String contract) {
        expectOffered();
        if (!Now.instant().isBefore(offeredUntil)) {
            throw new Refused("training.enrolment.refused.late");
        }
        confirm(seat, contract);
    }

    /** Refuses whoever no seat is kept for. */
    public void expectOffered() {
        if (!isOffered()) {
            throw refused();
        }
    }

    /** Whether a seat is kept until the person answers. */
    public boolean isOffered() {
        return state == EnrolmentState.OFFERED;
    }

    /** Whether this seat was offered before, in vain. */
    public boolean hasMissed(int number) {
        return missedSeat != null && missedSeat == number;
    }

    /** Whether a seat is free for others that was offered to this person in vain. */
    public boolean hasMissed() {
        return missedSeat != null;
    }

    /** Refuses whoever let no offer run out, or is offered another seat by now. */
    public void expectMissed() {
        if (!hasMissed()) {
            throw refused();
        }
    }

    /** Somebody else took the seat that was offered in vain: should it be free once more, that is another chance. */
    public void loseMissed() {
        missedSeat = null;
    }

    /** The session began. */
    public void attend() {
        become(EnrolmentState.ATTENDING);
    }

    public void complete() {
        become(EnrolmentState.COMPLETED);
        reason = "";
        despite = 0;
    }

    /** The office says so although the rules do not. */
    public void completeDespite() {
        complete();
        despite = 1;
    }

    /**
     * Did not pass, also when the office said otherwise before and no document was issued.
     *
     * @param why in words the person may read
     */
    public void fail(String why) {
        expect(EnrolmentState.FAILED);
        reason = said(why, "verdict");
        despite = 0;
        become(EnrolmentState.FAILED);
    }

    /** The document about it was issued. */
    public void certify() {
        become(EnrolmentState.CERTIFIED);
    }

    /**
     * Comes no more: withdrawn before the session began or because it is cancelled, dropped out while it ran.
     *
     * @param words wanted when the reason is none of those that are listed
     */
    public void leave(LeavingReason code, String words) {
        if (code == null) {
            throw new Refused("training.enrolment.refused.leaving").at("leaving");
        }
        boolean hasGivenUp = state == EnrolmentState.ATTENDING && code != LeavingReason.CANCELLED;
        leave(hasGivenUp ? EnrolmentState.DROPPED_OUT : EnrolmentState.WITHDRAWN, code, words);
    }

    private void leave(EnrolmentState next, LeavingReason code, String words) {
        expect(next);
        String more = Typed.optional(words, REASON_MOST, "reason");
        if (code == LeavingReason.OTHER && more.isEmpty()) {
            throw new Refused("training.enrolment.refused.reason", REASON_MOST).at("reason");
        }
        leaving = code;
        reason = more;
        become(next);
    }

    /** Goes on in another session; after it was left, only when that was because the session was cancelled. */
    public void transfer(String to) {
        if (!mayMove()) {
            throw refused();
        }
        reason = said(to, "reason");
        become(EnrolmentState.TRANSFERRED);
    }

    /** Whether the person may still leave. */
    public boolean mayLeave() {
        return state.isLive() && !session.state().isTaught();
    }

    /** Whether the person may go on in another session. */
    public boolean mayMove() {
        return state.mayBecome(EnrolmentState.TRANSFERRED)
                && (state != EnrolmentState.WITHDRAWN || leaving == LeavingReason.CANCELLED);
    }

    /** Keeps the place in the waiting list that was held in another session. */
    public void continues(Enrolment former) {
        tier = former.tier;
        queuedAt = former.queuedAt;
    }

    /**
     * It turned out since the person applied that an employer wants the person for a place of work.
     *
     * @param kind what the history calls it: a need, or a group of needs
     */
    public void want(String kind, long record, String label) {
        application.forWanted(kind, record, label);
        unlinked = 0;
    }

    /** @param newTier from {@link #FIRST_TIER} to {@link #LAST_TIER} */
    public void rank(int newTier) {
        if (newTier < FIRST_TIER || newTier > LAST_TIER) {
            throw new Refused("training.enrolment.refused.tier", FIRST_TIER, LAST_TIER).at("tier");
        }
        if (!state.isLive()) {
            throw refused();
        }
        tier = newTier;
    }

    /** The person's data is erased: what was typed about the person goes, what is counted stays. */
    public void forget() {
        application.forget();
        reason = "";
    }

    private static String said(String words, String field) {
        String said = Typed.tidy(words);
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new Refused("training.enrolment.refused.reason", REASON_MOST).at(field);
        }
        return said;
    }

    private void expect(EnrolmentState next) {
        if (!state.mayBecome(next)) {
            throw refused();
        }
    }

    private void become(EnrolmentState next) {
        expect(next);
        state = next;
        since = Now.instant();
        liveSlot = next.isLive() ? 0 : id();
        if (!next.takesSeat()) {
            seat = null;
        }
        if (next != EnrolmentState.OFFERED) {
            offeredUntil = null;
        }
        if (next != EnrolmentState.WAITLISTED) {
            missedSeat = null;
        }
    }

    private Refused refused() {
        return new Refused("training.enrolment.refused.state." + state.word());
    }

    public CourseSession session() {
        return session;
    }

    public Person person() {
        return person;
    }

    public Application application() {
        return application;
    }

    public EnrolmentState state() {
        return state;
    }

    /** When it came into its state. */
    public Instant since() {
        return since;
    }

    /** Why the person left; empty for everybody else. */
    public Optional<LeavingReason> leaving() {
        return Optional.ofNullable(leaving);
    }

    public String reason() {
        return reason;
    }

    /** Whether the office passed the person although the rules did not say so. */
    public boolean isPassedDespite() {
        return despite == 1;
    }

    public Optional<Integer> seat() {
        return Optional.ofNullable(seat);
    }

    /** Where the person stands in the waiting list; 1 comes first. */
    public int tier() {
        return tier;
    }

    /** 0 when an employer wants the person for a place of work, else 1. */
    public int unlinked() {
        return unlinked;
    }

    /** Since when the person stands in the waiting list, for its order. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** When the offered seat is given to somebody else. */
    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    public int missedOffers() {
        return missedOffers;
    }

    /** The number of the training agreement; empty until there is one. */
    public String agreement() {
        return agreement;
    }
}
