package perspectiva.training.order.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;

/** What the office says when an order is drawn up, as it is typed. */
public class OrderSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int BASIS_MOST = 500;
    private static final int SIGNATORY_MOST = 200;

    private String basis = "";
    private String signatory = "";
    private LocalDate from;

    /**
     * People enter a month before the session begins at the earliest, and end it today at the latest.
     *
     * @throws Refused when something is missing, or the day makes no sense
     */
    void check(OrderKind kind, CourseSession session) {
        if (kind.isOfOneDay() && !isDay(kind, session)) {
            throw new Refused("training.order.refused.from." + kind.word()).at("from");
        }
        Typed.required(basis, BASIS_MOST, "basis");
        Typed.required(signatory, SIGNATORY_MOST, "signatory");
    }

    private boolean isDay(OrderKind kind, CourseSession session) {
        if (from == null) {
            return false;
        }
        boolean isEntering = kind == OrderKind.ENROLMENT;
        LocalDate first = isEntering ? session.startsOn().minusMonths(1) : session.startsOn();
        LocalDate last = isEntering ? session.endsOn() : Now.today();
        return !from.isBefore(first) && !from.isAfter(last);
    }

    /** What it is ordered upon: papers of the people, a record of an examination. */
    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = Typed.tidy(basis);
    }

    /** Post and name of whoever signs: "Директор А. П. Иванова". */
    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = Typed.tidy(signatory);
    }

    /** From which day on it holds for all; null where each has an own day. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
