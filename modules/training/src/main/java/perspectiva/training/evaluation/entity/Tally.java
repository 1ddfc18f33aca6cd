package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import perspectiva.core.store.StoredRecord;

/** A tally counts how many gave one item how many points: all that is kept of what people say. */
@Entity
@Table(name = "training_form_tally")
public class Tally extends StoredRecord {

    @Column(name = "round_id")
    private long roundId;

    private String item;

    private int earlier;

    private int ones;
    private int twos;
    private int threes;
    private int fours;
    private int fives;

    @Column(name = "on_paper")
    private int onPaper;

    protected Tally() {}

    /** @param earlier the points the same people gave before; 0 when nothing is compared */
    public Tally(FormRound round, String item, int earlier) {
        roundId = round.id();
        this.item = item;
        this.earlier = earlier;
    }

    /**
     * @param points 1 to 5
     * @param isOnPaper whether the office keyed it in
     */
    public void add(int points, boolean isOnPaper) {
        switch (points) {
            case 1 -> ones++;
            case 2 -> twos++;
            case 3 -> threes++;
            case 4 -> fours++;
            case 5 -> fives++;
            default -> throw new IllegalArgumentException("No points: " + points);
        }
        onPaper += isOnPaper ? 1 : 0;
    }

    public Distribution people() {
        return new Distribution(List.of(ones, twos, threes, fours, fives));
    }

    /** How many of them the office keyed in. */
    public int onPaper() {
        return onPaper;
    }

    public long roundId() {
        return roundId;
    }

    public String item() {
        return item;
    }

    /** The points the same people gave before; 0 when nothing is compared. */
    public int earlier() {
        return earlier;
    }
}
