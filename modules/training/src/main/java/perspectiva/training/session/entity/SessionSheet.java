package perspectiva.training.session.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a session. */
public class SessionSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private Long taught;
    private SessionMode mode = SessionMode.ONSITE;
    private Integer seatsMin;
    private Integer seatsMax;
    private Long price;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate enrolUntil;
    private boolean forMinors;

    public Long getTaught() {
        return taught;
    }

    public void setTaught(Long taught) {
        this.taught = taught;
    }

    public SessionMode getMode() {
        return mode;
    }

    public void setMode(SessionMode mode) {
        this.mode = mode;
    }

    public Integer getSeatsMin() {
        return seatsMin;
    }

    public void setSeatsMin(Integer seatsMin) {
        this.seatsMin = seatsMin;
    }

    public Integer getSeatsMax() {
        return seatsMax;
    }

    public void setSeatsMax(Integer seatsMax) {
        this.seatsMax = seatsMax;
    }

    public Long getPrice() {
        return price;
    }

    public void setPrice(Long price) {
        this.price = price;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getEnrolUntil() {
        return enrolUntil;
    }

    public void setEnrolUntil(LocalDate enrolUntil) {
        this.enrolUntil = enrolUntil;
    }

    public boolean isForMinors() {
        return forMinors;
    }

    public void setForMinors(boolean forMinors) {
        this.forMinors = forMinors;
    }
}
