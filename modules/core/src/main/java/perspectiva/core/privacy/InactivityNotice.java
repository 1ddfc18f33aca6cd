package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import perspectiva.core.store.Now;

/** That somebody who had not been here for long was told what will become of the account. */
@Entity
@Table(name = "core_inactivity_notice")
class InactivityNotice {

    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "told_on")
    private LocalDate toldOn = Now.today();

    protected InactivityNotice() {}

    InactivityNotice(long account) {
        this.account = account;
    }

    void again() {
        toldOn = Now.today();
    }
}
