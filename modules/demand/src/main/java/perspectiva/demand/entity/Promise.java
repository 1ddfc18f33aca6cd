package perspectiva.demand.entity;

import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/**
 * What somebody said for an employer.
 *
 * @param people how many it is about; null when it is about money
 * @param amount the money in kopecks; null when it is about people
 * @param saidOn today or before
 * @param saidBy who said it, by name
 */
public record Promise(
        CommitmentKind kind, Integer people, Long amount, LocalDate saidOn, String saidBy, CommitmentWay way) {

    /** Nobody talks with more people for one group. */
    static final int PEOPLE_MOST = 999;

    /** One hundred million roubles, in kopecks. */
    static final long AMOUNT_MOST = 100_000_000_00L;

    private static final int NAME_MOST = 200;

    public Promise {
        if (kind == null || way == null) {
            throw new Refused("demand.refused.commitment.kind").at("kind");
        }
        saidBy = DemandGroup.said(saidBy, NAME_MOST, "demand.refused.commitment.by", "saidBy");
        if (saidOn == null || saidOn.isAfter(Now.today())) {
            throw new Refused("demand.refused.commitment.date").at("saidOn");
        }
        if (kind.isMoney() && (amount == null || amount < 1 || amount > AMOUNT_MOST)) {
            throw new Refused("demand.refused.commitment.amount", AMOUNT_MOST / 100).at("amount");
        }
        people = kind.isMoney() ? Integer.valueOf(0) : people;
        amount = kind.isMoney() ? amount : Long.valueOf(0);
    }

    /** @param wanted how many people the employer still wants in the group: it cannot hire more */
    void check(int wanted) {
        if (kind.isMoney()) {
            return;
        }
        int most = kind == CommitmentKind.HIRE ? wanted : PEOPLE_MOST;
        if (most == 0) {
            throw new Refused("demand.refused.commitment.none").at("kind");
        }
        if (people == null || people < 1 || people > most) {
            throw new Refused("demand.refused.commitment.people", most).at("people");
        }
    }
}
