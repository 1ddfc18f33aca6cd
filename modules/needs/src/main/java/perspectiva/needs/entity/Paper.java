package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/** The signed paper on which a need came, when the staff keyed it in on the employer's behalf. Nothing where there is none. */
@Embeddable
public class Paper implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Who signed it, with the post: "Главный инженер Зуева И. П.". */
    @Column(name = "paper_signer")
    private String signer;

    /** The day it was signed. */
    @Column(name = "paper_date")
    private LocalDate date;

    /** The employer's number of it; not every paper has one. */
    @Column(name = "paper_number")
    private String number;

    /** Whether anything was said of a paper. */
    public boolean isThere() {
        return signer != null || date != null || number != null;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = NeedForm.tidy(signer);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = NeedForm.tidy(number);
    }
}
