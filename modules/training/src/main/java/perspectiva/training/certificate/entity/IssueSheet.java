package perspectiva.training.certificate.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** What the office says when it issues documents, as it is typed. */
public class IssueSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static final int SIGNATORY_MOST = 200;
    private static final int GRADE_MOST = 100;

    private String signatory = "";
    private String grade = "";
    private LocalDate issuedOn = Now.today();
    private LocalDate validUntil;

    /** @throws Refused when something is missing, or the days make no sense */
    public void check() {
        Typed.required(signatory, SIGNATORY_MOST, "signatory");
        Typed.optional(grade, GRADE_MOST, "grade");
        if (issuedOn == null || issuedOn.isAfter(Now.today())) {
            throw new Refused("training.certificate.refused.issuedon").at("issuedOn");
        }
        if (validUntil != null && !validUntil.isAfter(issuedOn)) {
            throw new Refused("training.certificate.refused.validuntil").at("validUntil");
        }
    }

    /** Post and name of whoever signs: "Директор А. П. Иванова". */
    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = Typed.tidy(signatory);
    }

    /** The qualification the documents state, before each person's own rank and result; may be empty. */
    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = Typed.tidy(grade);
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    /** The last day on which it is valid; null when it never ends. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
