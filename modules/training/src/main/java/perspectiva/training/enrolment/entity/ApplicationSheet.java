package perspectiva.training.enrolment.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.training.course.entity.EntryEducation;

/** What is stated when somebody applies, as it is typed. */
public class ApplicationSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private EntryEducation education;
    private LocalDate birthDate;
    private String guardian = "";
    private String paper = "";
    private boolean agreed;

    /** Null until it was chosen. */
    public EntryEducation getEducation() {
        return education;
    }

    public void setEducation(EntryEducation education) {
        this.education = education;
    }

    /** Wanted when it is not known yet; null else. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    /** Name of the parent or guardian who agrees; for minors. */
    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    /** Date and number of the signed paper, or where it lies. */
    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    /** Whether the terms of training were accepted. */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
