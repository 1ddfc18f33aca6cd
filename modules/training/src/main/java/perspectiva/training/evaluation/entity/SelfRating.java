package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.core.accounts.Tokens;

/**
 * What somebody said of one outcome before the course. It is kept by a pseudonym until the same person says it again: then the two
 * are counted together and this is gone. Nobody is shown it, and the points are sealed with the data folder's key.
 */
@Entity
@Table(name = "training_self_rating")
public class SelfRating {

    @Id
    private String id;

    @Column(name = "round_id")
    private long roundId;

    private String pair;

    private String item;

    private String sealed;

    protected SelfRating() {}

    /**
     * @param pair the pseudonym
     * @param sealed the points, unreadable without the key
     */
    public SelfRating(FormRound before, String pair, String item, String sealed) {
        id = Tokens.fresh();
        roundId = before.id();
        this.pair = pair;
        this.item = item;
        this.sealed = sealed;
    }

    public String item() {
        return item;
    }

    public String sealed() {
        return sealed;
    }
}
