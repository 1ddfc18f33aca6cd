package perspectiva.training.order.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionMode;

/**
 * An order is what the director of an institution signs about people of a session: that they enter it, leave it, go on in another
 * one, or have learnt to its end (273-FZ, articles 53 and 61). It is drawn from the session's record, numbered on the day it is
 * issued, in a series of its institution and year, and never changes: what becomes different afterwards is ordered anew.
 */
@Entity
@Table(name = "training_order")
public class StudyOrder extends StoredRecord {

    @Column(name = "record_number", updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrderKind kind;

    @Column(name = "session_id", updatable = false)
    private long sessionId;

    @Column(name = "session_number", updatable = false)
    private String sessionNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "study_mode", updatable = false)
    private SessionMode mode;

    @Embedded
    private Award award;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn = Now.today();

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private String signatory;

    @Column(updatable = false)
    private int people;

    @Column(name = "sought_as", updatable = false)
    private String soughtAs;

    @ElementCollection
    @CollectionTable(name = "training_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "place")
    private List<OrderLine> lines = new ArrayList<>();

    protected StudyOrder() {}

    /**
     * @param taught what is taught in the session, by whom
     * @param about whom it names, in the order of the paper; everybody of whom something of this kind is still to be ordered
     * @param number its place in the series
     */
    public StudyOrder(
            OrderKind kind,
            CourseSession session,
            Award taught,
            List<OrderLine> about,
            OrderSheet sheet,
            String number) {
        if (!kind.isOpen(session.state())) {
            throw new Refused("training.order.refused.early." + kind.word());
        }
        if (about.isEmpty()) {
            throw new Refused("training.order.refused.nobody");
        }
        sheet.check(kind, session);
        this.number = number;
        this.kind = kind;
        this.sessionId = session.id();
        this.sessionNumber = session.number().orElse("");
        this.mode = session.mode();
        this.award = taught;
        this.basis = sheet.getBasis();
        this.signatory = sheet.getSignatory();
        this.lines = about.stream()
                .map(line -> kind.isOfOneDay() ? line.from(sheet.getFrom()) : line)
                .collect(Collectors.toCollection(ArrayList::new));
        this.people = lines.size();
        this.soughtAs = Typed.sought(number, sessionNumber, award.title(), signatory);
    }

    @PreRemove
    @PreUpdate
    void stay() {
        throw new IllegalStateException("An order is neither changed nor removed");
    }

    public String number() {
        return number;
    }

    public OrderKind kind() {
        return kind;
    }

    public long sessionId() {
        return sessionId;
    }

    public String sessionNumber() {
        return sessionNumber;
    }

    public SessionMode mode() {
        return mode;
    }

    /** What was taught, by whom, as it was called on the day of issue. */
    public Award award() {
        return award;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** What it is ordered upon. */
    public String basis() {
        return basis;
    }

    /** Post and name of whoever signs. */
    public String signatory() {
        return signatory;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    /** How many people it names. */
    public int people() {
        return people;
    }
}
