package perspectiva.core.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * An edition is one published state of a code list. An administrator brings it as files; the portal reads them without
 * changing anything and says what would change; the administrator applies or drops it. Applied in pieces in the background,
 * it is then in force until the next one is. The editions the portal ships are in force from the first start.
 */
@Entity
@Table(name = "core_code_edition")
public class Edition extends StoredRecord {

    /** Whoever works at an edition says so at least this often; longer silence means that he is gone. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    /** The source of what the portal ships. */
    static final String SHIPPED = "perspectiva";

    @Enumerated(EnumType.STRING)
    @Column(name = "code_list")
    private CodeList list;

    private String name;

    private String source;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "is_whole")
    private int whole;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.BROUGHT;

    @Column(name = "brought_by")
    private String broughtBy;

    private int codes;

    private int links;

    private int done;

    private int flaws;

    private int added;

    private int renamed;

    private int retired;

    private int returned;

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private String failure = "";

    protected Edition() {}

    Edition(EditionSheet sheet, String broughtBy) {
        EditionSheet good = sheet.checked();
        list = good.getList();
        name = good.getName();
        source = good.getSource();
        issuedOn = good.getIssuedOn();
        whole = good.isWhole() ? 1 : 0;
        this.broughtBy = broughtBy;
    }

    /** Takes it for this worker, unless another one is at it. */
    boolean claim() {
        if (!state.isWork()
                || workedAt != null && workedAt.isAfter(Now.instant().minus(SILENCE))) {
            return false;
        }
        workedAt = Now.instant();
        return true;
    }

    /** What reading it found; with flaws it can only be dropped. */
    void checked(Findings findings) {
        expect(EditionState.BROUGHT);
        codes = findings.codes();
        links = findings.links();
        flaws = findings.flaws();
        added = findings.count(Finding.Kind.ADDED);
        renamed = findings.count(Finding.Kind.RENAMED);
        retired = findings.count(Finding.Kind.RETIRED);
        returned = findings.count(Finding.Kind.RETURNED);
        become(flaws > 0 ? EditionState.FLAWED : EditionState.CHECKED);
    }

    /** How much it holds, for an edition the portal ships, which needs no check. */
    void counted(int ofCodes, int ofLinks) {
        codes = ofCodes;
        links = ofLinks;
    }

    /** It could not even be read. */
    void fail(String why) {
        failure = why.length() > 1000 ? why.substring(0, 1000) : why;
        flaws = Math.max(1, flaws);
        become(EditionState.FLAWED);
    }

    void apply() {
        expect(EditionState.CHECKED);
        become(EditionState.APPLYING);
    }

    /** @param rows how many codes and links are written by now, in all */
    void progressed(int rows) {
        expect(EditionState.APPLYING);
        done = rows;
        workedAt = Now.instant();
    }

    void applied() {
        become(EditionState.CURRENT);
        done = codes + links;
        appliedAt = Now.instant();
    }

    /** A later edition is in force. */
    void supersede() {
        expect(EditionState.CURRENT);
        become(EditionState.PAST);
    }

    void drop() {
        if (state != EditionState.CHECKED && state != EditionState.FLAWED && state != EditionState.BROUGHT) {
            throw new Refused("core.refused.edition.state");
        }
        become(EditionState.DROPPED);
    }

    private void become(EditionState other) {
        state = other;
        workedAt = null;
    }

    private void expect(EditionState wanted) {
        if (state != wanted) {
            throw new Refused("core.refused.edition.state");
        }
    }

    /** How far applying it is: 0 to 100. */
    public int percent() {
        return codes + links == 0 ? 0 : (int) (100L * done / (codes + links));
    }

    public CodeList list() {
        return list;
    }

    /** What people call it in a log: the list and the edition's name. */
    String label() {
        return list.name().replace('_', ' ') + " " + name;
    }

    /** "1.2.0", or what its publisher calls it. */
    public String name() {
        return name;
    }

    /** Where it was taken from. */
    public String source() {
        return source;
    }

    /** Whether the portal brought it itself. */
    public boolean isShipped() {
        return source.equals(SHIPPED);
    }

    /** The day it was published; null when nobody said. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whether it is the whole list, so that codes it lacks are retired; else it only adds to the list. */
    public boolean isWhole() {
        return whole == 1;
    }

    public EditionState state() {
        return state;
    }

    public String broughtBy() {
        return broughtBy;
    }

    public int codes() {
        return codes;
    }

    public int links() {
        return links;
    }

    /** How many codes and links are written. */
    public int done() {
        return done;
    }

    public int flaws() {
        return flaws;
    }

    public int added() {
        return added;
    }

    public int renamed() {
        return renamed;
    }

    public int retired() {
        return retired;
    }

    public int returned() {
        return returned;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** Why it could not be read; empty when it could. */
    public String failure() {
        return failure;
    }
}
