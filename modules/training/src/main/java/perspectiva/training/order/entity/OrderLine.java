package perspectiva.training.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.Enrolment;

/** One person whom an order names, by the name of its day. */
@Embeddable
public class OrderLine {

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "person_name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Entry entry;

    @Column(name = "since_day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String remark = "";

    protected OrderLine() {}

    /** From the day on which the person came to where the person stands. Why somebody left is nobody's affair who reads orders. */
    public OrderLine(Enrolment enrolment, Entry entry) {
        enrolmentId = enrolment.id();
        personId = enrolment.person().id();
        name = enrolment.person().displayName();
        this.entry = entry;
        day = enrolment.since().atZone(Now.zone()).toLocalDate();
        remark = entry == Entry.MOVED ? enrolment.reason() : "";
    }

    /** The same from another day on. */
    OrderLine from(LocalDate other) {
        OrderLine line = new OrderLine();
        line.enrolmentId = enrolmentId;
        line.personId = personId;
        line.name = name;
        line.entry = entry;
        line.day = other;
        line.remark = remark;
        return line;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long personId() {
        return personId;
    }

    /** In full. */
    public String name() {
        return name;
    }

    public Entry entry() {
        return entry;
    }

    /** From when on it holds. */
    public LocalDate day() {
        return day;
    }

    /** Of somebody who moved, to which session; else empty. */
    public String remark() {
        return remark;
    }
}
