package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/** Something that need not be kept any more, proposed by the nightly task and decided by a person. Names nobody itself. */
@Entity
@Table(name = "core_retention_proposal")
public class RetentionProposal extends StoredRecord {

    /** How it stands. */
    public enum State {
        PROPOSED,
        CARRIED_OUT,
        DECLINED,
        /** No longer due when the task looked again: the person came back. */
        LAPSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private String module;

    @Column(name = "rule_name")
    private String rule;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "due_since")
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    /** 1 while it waits for a decision, else 0. */
    @Column(name = "is_open")
    private int open = 1;

    @Column(name = "act_number")
    private String act;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    protected RetentionProposal() {}

    RetentionProposal(String module, String rule, long recordId, LocalDate since) {
        this.module = module;
        this.rule = rule;
        this.recordId = recordId;
        this.since = since;
    }

    /** @param number the act of destruction's, which is kept for three years */
    void carriedOut(String number) {
        decide(State.CARRIED_OUT);
        act = number;
    }

    /** @param why what it is still needed for */
    void decline(String why) {
        String said = Typed.required(why, 500, "why");
        decide(State.DECLINED);
        reason = said;
    }

    void lapse() {
        decide(State.LAPSED);
    }

    private void decide(State last) {
        if (state != State.PROPOSED) {
            throw new Refused("core.refused.retention.decided");
        }
        state = last;
        open = 0;
        decidedAt = Now.instant();
    }

    public String module() {
        return module;
    }

    public String rule() {
        return rule;
    }

    /** The text key of the rule's name. */
    public String ruleKey() {
        return module + ".retention." + rule;
    }

    public long recordId() {
        return recordId;
    }

    public LocalDate since() {
        return since;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public Optional<String> act() {
        return Optional.ofNullable(act);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reason() {
        return reason;
    }
}
