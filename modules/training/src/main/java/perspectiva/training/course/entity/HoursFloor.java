package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import perspectiva.core.people.Typed;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * The fewest academic hours the law lets a course of one kind have, from a day on until the next such day. A dated parameter,
 * never a constant: the centre's staff keep it, with the source.
 */
@Entity
@Table(name = "training_hours_floor")
public class HoursFloor extends StoredRecord {

    private static final int SOURCE_MOST = 300;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private int hours;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String source;

    protected HoursFloor() {}

    /** @param source the law or order that says so */
    public HoursFloor(CourseKind kind, Integer hours, LocalDate validFrom, String source) {
        if (kind == null) {
            throw new Refused("training.course.refused.kind").at("kind");
        }
        if (hours == null || hours < 1 || hours > SyllabusRules.HOURS_MOST) {
            throw new Refused("training.version.refused.range", 1, SyllabusRules.HOURS_MOST).at("hours");
        }
        if (validFrom == null) {
            throw new Refused("training.version.refused.validfrom").at("validFrom");
        }
        this.kind = kind;
        this.hours = hours;
        this.validFrom = validFrom;
        this.source = Typed.required(Written.tidy(source), SOURCE_MOST, "source");
    }

    public CourseKind kind() {
        return kind;
    }

    public int hours() {
        return hours;
    }

    /** The first day on which it holds. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public String source() {
        return source;
    }
}
