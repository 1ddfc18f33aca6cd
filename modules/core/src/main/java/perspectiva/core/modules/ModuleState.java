package perspectiva.core.modules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.store.Now;

/**
 * What an administrator decided about one module, and when, and why. It outlives the module's jar: one that comes back
 * finds its old place.
 */
@Entity
@Table(name = "core_module")
public class ModuleState {

    @Id
    private String name;

    @Column(name = "is_on")
    private boolean on;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String why;

    protected ModuleState() {}

    /** A module seen for the first time starts in this state. */
    public ModuleState(String name, boolean on) {
        this.name = name;
        this.on = on;
        this.changedAt = Now.instant();
        this.changedBy = "Perspectiva";
        this.why = "";
    }

    public void turn(boolean toOn, String by, String reason) {
        on = toOn;
        changedAt = Now.instant();
        changedBy = by;
        why = reason;
    }

    public String name() {
        return name;
    }

    public boolean isOn() {
        return on;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public String why() {
        return why;
    }
}
