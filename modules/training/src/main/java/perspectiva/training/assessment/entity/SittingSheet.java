package perspectiva.training.assessment.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;

/** What is said about a sitting as a whole, as it is typed. */
public class SittingSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private LocalDate heldOn = Now.today();
    private String commission = "";

    public SittingSheet copy() {
        SittingSheet copy = new SittingSheet();
        copy.heldOn = heldOn;
        copy.commission = commission;
        return copy;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    /** Posts and names of those who examined; empty when the assessor alone did. */
    public String getCommission() {
        return commission;
    }

    public void setCommission(String commission) {
        this.commission = Typed.tidy(commission);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SittingSheet that
                && Objects.equals(heldOn, that.heldOn)
                && commission.equals(that.commission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heldOn, commission);
    }
}
