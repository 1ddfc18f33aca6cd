package perspectiva.needs.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * One table of needs that somebody brought. Its life: every line is checked and nothing stored; whoever brought it reads what
 * is wrong and says yes or no; then its good lines become needs. How far it is stands here, stored together with the needs
 * of each portion, so that a stop in the middle neither loses a line nor takes one twice.
 */
@Entity
@Table(name = "needs_import")
public class NeedImport extends StoredRecord {

    private static final int NAME = 200;

    /** Whoever has more to mend than this mends the cause. */
    private static final int MOST_FAULTS = 5_000;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKING;

    @Column(name = "account_id")
    private long account;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "organisation_id")
    private Long organisation;

    /** 1 when it was brought by the director's office, for any employer. */
    @Column(name = "for_anybody")
    private int forAnybody;

    /** The lines under the heading that were dealt with in the present state. */
    @Column(name = "lines_done")
    private int done;

    @Column(name = "lines_total")
    private int total;

    @Column(name = "lines_good")
    private int good;

    @Column(name = "lines_twice")
    private int twice;

    @Column(name = "lines_wrong")
    private int wrong;

    private int created;

    private String failure = "";

    protected NeedImport() {}

    NeedImport(String fileName, Caller by) {
        this.fileName = fileName.length() > NAME ? fileName.substring(0, NAME) : fileName;
        this.account = by.account().orElseThrow(Refused.NotAllowed::new);
        this.accountName = by.displayName();
        this.forAnybody = by.is(Role.DIRECTOR) ? 1 : 0;
        this.organisation = by.organisation().orElse(null);
        if (!isForAnybody() && organisation == null) {
            throw new Refused.NotAllowed();
        }
    }

    /** The director's office sees all, everybody else their own. */
    public boolean isVisibleTo(Caller caller) {
        return caller.is(Role.DIRECTOR) || isOf(caller);
    }

    boolean isOf(Caller caller) {
        return caller.account().filter(own -> own == account).isPresent();
    }

    /** In whose name its needs are stored. */
    Identity bringer() {
        Set<Role> roles = EnumSet.of(isForAnybody() ? Role.DIRECTOR : Role.EMPLOYER);
        return new Identity(
                Optional.of(account), accountName, Optional.ofNullable(organisation), roles, Identity.RUSSIAN, false);
    }

    void checkedLine(int goodOnes, int twiceOnes, int wrongOnes) {
        good += goodOnes;
        twice += twiceOnes;
        wrong += wrongOnes;
        done += goodOnes + twiceOnes + wrongOnes;
    }

    void importedLine(boolean isCreated) {
        done++;
        created += isCreated ? 1 : 0;
    }

    void checked() {
        expect(ImportState.CHECKING);
        total = done;
        state = ImportState.CHECKED;
        if (total == 0) {
            failed("needs.refused.import.nolines");
        }
    }

    void carryOut() {
        expect(ImportState.CHECKED);
        if (good == 0) {
            throw new Refused("needs.refused.import.nothing");
        }
        state = ImportState.IMPORTING;
        done = 0;
    }

    void finished() {
        expect(ImportState.IMPORTING);
        state = ImportState.DONE;
    }

    void drop() {
        expect(ImportState.CHECKED);
        state = ImportState.DROPPED;
    }

    void failed(String key) {
        state = ImportState.FAILED;
        failure = key;
    }

    private void expect(ImportState wanted) {
        if (state != wanted) {
            throw new Refused.ChangedMeanwhile();
        }
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    public String by() {
        return accountName;
    }

    boolean isForAnybody() {
        return forAnybody == 1;
    }

    /** The employer whose needs these are when it is not for anybody. */
    Long organisation() {
        return organisation;
    }

    public int done() {
        return done;
    }

    /** Known when the check is over; until then nought. */
    public int total() {
        return total;
    }

    public int good() {
        return good;
    }

    /** Lines that say what another line or a need that is not over says already. */
    public int twice() {
        return twice;
    }

    public int wrong() {
        return wrong;
    }

    /** Whether the faults of every line so far are told; of very many only the first are. */
    public boolean isEachFaultTold() {
        return wrong + twice < MOST_FAULTS;
    }

    public int created() {
        return created;
    }

    /** The text key of what is wrong with the file; empty when it can be read. */
    public String failure() {
        return failure;
    }
}
