package perspectiva.core.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/**
 * Wrong tries in a row to get in to one account from one place: a network address, a known browser, or the second step. Too
 * many close the account for that place and for no other, so that strangers cannot keep its owner out.
 */
@Entity
@Table(name = "core_wrong_tries")
class WrongTries extends StoredRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String place;

    private int failures;

    @Column(name = "last_at")
    private Instant last;

    @Column(name = "closed_until")
    private Instant closedUntil;

    protected WrongTries() {}

    WrongTries(Account account, String place) {
        this.account = account;
        this.place = place;
    }

    void failed() {
        last = Now.instant();
        failures++;
        closedUntil = last.plus(LockOut.after(failures));
    }

    boolean isClosed() {
        return closedUntil != null && Now.instant().isBefore(closedUntil);
    }
}
