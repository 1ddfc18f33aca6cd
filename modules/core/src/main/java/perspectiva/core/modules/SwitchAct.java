package perspectiva.core.modules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** One carried-out switch: which modules it turned, which way, by whom and why. It remembers enough to be undone. */
@Entity
@Table(name = "core_switch_act")
public class SwitchAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "is_on")
    private boolean on;

    private String modules;

    private String why;

    @Column(name = "actor_name")
    private String actor;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "is_undone")
    private boolean undone;

    protected SwitchAct() {}

    SwitchAct(boolean on, List<String> modules, String actor, String why) {
        this.on = on;
        this.modules = String.join(",", modules);
        this.actor = actor;
        this.why = why;
        this.at = Now.instant();
    }

    void undo() {
        if (undone) {
            throw new Refused("core.refused.undone");
        }
        undone = true;
    }

    public Long id() {
        return id;
    }

    public boolean isOn() {
        return on;
    }

    /** The modules it turned, in the order it turned them. */
    public List<String> modules() {
        return List.of(modules.split(","));
    }

    public String why() {
        return why;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public boolean isUndone() {
        return undone;
    }
}
