package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.core.accounts.Tokens;

/**
 * A remark answers an open question. It stands by itself: nothing says which points, or which other remark, came with it. While its
 * round is open its words are sealed with the data folder's key; when it closes, all are written anew in clear.
 */
@Entity
@Table(name = "training_form_remark")
public class Remark {

    @Id
    private String id;

    @Column(name = "round_id")
    private long roundId;

    private String item;

    private String words;

    /** 1 while nobody may read it, else 0. */
    @Column(name = "is_sealed")
    private int sealed;

    protected Remark() {}

    /** @param words sealed */
    public static Remark sealed(FormRound round, String question, String words) {
        Remark remark = new Remark(round, question, words);
        remark.sealed = 1;
        return remark;
    }

    public Remark(FormRound round, String question, String words) {
        id = Tokens.fresh();
        roundId = round.id();
        item = question;
        this.words = words;
    }

    public String question() {
        return item;
    }

    public boolean isSealed() {
        return sealed == 1;
    }

    public String words() {
        return words;
    }
}
