package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.core.accounts.Tokens;

/** A remark answers an open question. It stands by itself: nothing says which points, or which other remark, came with it. */
@Entity
@Table(name = "training_form_remark")
public class Remark {

    @Id
    private String id;

    @Column(name = "round_id")
    private long roundId;

    private String item;

    private String words;

    protected Remark() {}

    public Remark(FormRound round, String question, String words) {
        id = Tokens.fresh();
        roundId = round.id();
        item = question;
        this.words = words;
    }

    public String question() {
        return item;
    }

    public String words() {
        return words;
    }
}
