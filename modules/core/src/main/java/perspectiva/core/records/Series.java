package perspectiva.core.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in one series and year. */
@Entity
@Table(name = "core_series")
public class Series {

    @Id
    private String name;

    @Column(name = "last_number")
    private int last;

    protected Series() {}

    public String name() {
        return name;
    }

    /** Nought when no number was given yet. */
    public int last() {
        return last;
    }
}
