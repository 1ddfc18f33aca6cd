package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.store.Now;

/** What a need remembers of its way through the portal, besides its state: what it repeats, what it is like, who keeps it. */
@Embeddable
public class Trail {

    /** 1 once the directorate was told that it waits too long, else 0: a number for the same reason as {@code is_open}. */
    @Column(name = "late_told")
    private int lateTold;

    @Column(name = "repeats_id")
    private Long repeats;

    @Column(name = "twin_id")
    private Long twin;

    @Column(name = "merged_into_id")
    private Long mergedInto;

    @Column(name = "keeper_id")
    private Long keeper;

    @Column(name = "keeper_name")
    private String keeperName;

    @Column(name = "inform_email")
    private String informEmail;

    @Column(name = "filled_at")
    private Instant filledAt;

    /** The last of its posts was taken, or it is offered again. */
    void became(NeedState state) {
        filledAt = state == NeedState.FILLED ? Now.instant() : null;
    }

    /** The directorate was told that it waits too long. */
    public void lateTold() {
        lateTold = 1;
    }

    /** It begins to wait anew. */
    void waitsAnew() {
        lateTold = 0;
    }

    public boolean isLateTold() {
        return lateTold == 1;
    }

    /** It was begun as a copy of another. */
    public void repeats(long other) {
        repeats = other;
    }

    /** The need it was begun as a copy of. */
    public Optional<Long> repeated() {
        return Optional.ofNullable(repeats);
    }

    /** @param other the need it may be the same as; null when it is like none */
    public void looksLike(Long other) {
        twin = other;
    }

    /** The need it may be the same as, while nobody has said. */
    public Optional<Long> twin() {
        return Optional.ofNullable(twin);
    }

    /** A person said that it was the same as another, which goes on. */
    void mergedInto(long other) {
        mergedInto = other;
        twin = null;
    }

    /** The need that goes on in its place. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** A colleague of the same organisation looks after it from now on and is written to. */
    void keptBy(long account, String name, String email) {
        keeper = account;
        keeperName = name;
        informEmail = email;
    }

    public Optional<String> keeperName() {
        return Optional.ofNullable(keeperName);
    }

    /** Whoever is written to about it. */
    public void inform(String email) {
        informEmail = email;
    }

    /** Where letters about it go before anywhere else. */
    public Optional<String> informEmail() {
        return Optional.ofNullable(informEmail);
    }
}
